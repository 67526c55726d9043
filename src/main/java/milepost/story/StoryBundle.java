package milepost.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.style.HouseStyle;
import milepost.story.style.HouseStyleFile;
import milepost.work.Cancel;
import milepost.work.WholeFile;

/**
 * A story with its layers and its house style in one zip archive, to hand to a colleague: the story at the top, the layers
 * and the style with its typefaces and logo in folders beside it, every path changed to match. Unpacked anywhere, it opens.
 */
public final class StoryBundle {

    private static final String LAYERS = "layers/";
    private static final String STYLE = "style/";
    /** The same bytes whenever it is made: the earliest moment a zip archive can say. */
    private static final long NO_TIME = 315_532_800_000L;
    /** What belongs to a shapefile beside its main file. */
    private static final List<String> BESIDE_SHAPEFILE = List.of("dbf", "shx", "prj", "cpg");

    /** A layer's file and its name in the archive. */
    private record Packed(Path file, String name) { }

    private StoryBundle() { }

    /**
     * Writes the bundle, whole or not at all; how many layers are in it.
     *
     * @param storyFile where the story lies, for the paths of its layers
     * @throws UserException (INPUT) when a layer is not there, (OUTPUT) when the bundle cannot be written
     */
    public static int write(Story story, Path storyFile, Path bundle, Cancel cancel) {
        Path folder = storyFile.toAbsolutePath().getParent();
        Set<String> taken = new HashSet<>();
        List<Packed> files = new ArrayList<>();
        List<StoryLayer> layers = new ArrayList<>();
        for (StoryLayer layer : story.layers()) {
            Path file = existing(layer.path(), "The layer \"" + layer.title() + "\"", folder);
            String name = free(file.getFileName().toString(), taken);
            files.add(new Packed(file, LAYERS + name));
            files.addAll(beside(file, name));
            layers.add(layer.withPath(LAYERS + name));
        }
        Optional<PictureChoice.StyleReference> style = story.picture().style().map(named -> {
            Path file = existing(named.path(), "The house style \"" + named.name() + "\"", folder);
            HouseStyle read = HouseStyleFile.read(file);
            String name = STYLE + file.getFileName();
            files.add(new Packed(file, name));
            read.parts().forEach(part -> files.add(new Packed(file.resolveSibling(part.name()), STYLE + part.name().replace('\\', '/'))));
            return new PictureChoice.StyleReference(named.name(), name, named.sha256());
        });
        Story moved = story.withLayers(layers).withPicture(story.picture().withStyle(style));
        WholeFile.write(bundle, out -> pack(moved, storyFile.getFileName().toString(), files, out, cancel));
        return layers.size();
    }

    private static Path existing(String path, String what, Path folder) {
        try {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException noName) {
            // The sentence below says it as well.
        }
        throw UserException.input(Where.file(path), what + " of this story is not there.",
                "Put it back, or remove it from the story first.");
    }

    /** A name that no other layer in the archive has. */
    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = number + "-" + wanted;
        }
        return name;
    }

    private static List<Packed> beside(Path file, String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            return List.of();
        }
        String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        String packedStem = name.replaceFirst("\\.[^.]*$", "");
        return Stream.concat(BESIDE_SHAPEFILE.stream(), BESIDE_SHAPEFILE.stream().map(end -> end.toUpperCase(Locale.ROOT)))
                .filter(end -> Files.isRegularFile(file.resolveSibling(stem + "." + end)))
                .map(end -> new Packed(file.resolveSibling(stem + "." + end), LAYERS + packedStem + "." + end)).toList();
    }

    private static void pack(Story story, String storyName, List<Packed> files, OutputStream out, Cancel cancel) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, storyName);
        zip.write(StoryWriter.text(story).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (Packed packed : files) {
            cancel.check();
            begin(zip, packed.name());
            Files.copy(packed.file(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
    }
}
