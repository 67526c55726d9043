package milepost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import milepost.layers.BundledData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What the window would have shown, where none can be opened: the findings of a story as text, and story and layers as
 * a picture. With a window the command does not come this far.
 */
@Command(name = "open", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Opens the window on a story, on layers, or on the bundled story.",
        footer = {"", "Where no window can be opened, the findings are printed and the map is written as a picture."})
final class OpenCommand implements Callable<Integer> {

    private static final String BUNDLED_STORY = "stories/brest-drills" + PictureInput.STORY_ENDING;

    private final Console console;
    private final String hindrance;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "A story (.milepost.json), layers, or a story and layers.")
    private List<String> files;

    /** @param hindrance why there is no window, one or two sentences */
    OpenCommand(Console console, String hindrance) {
        this.console = console;
        this.hindrance = hindrance;
    }

    @Override
    public Integer call() {
        List<String> shown = files == null ? List.of(BundledData.file(BUNDLED_STORY).toString()) : files;
        List<String> stories = shown.stream().filter(PictureInput::isStory).toList();
        int checked = stories.isEmpty() ? ExitCode.DONE : execute(Stream.concat(Stream.of("check"), stories.stream()));
        console.out().flush();
        if (checked > ExitCode.DONE_AND_AGAINST) {
            return checked;
        }
        Path picture = pictureFolder().resolve(pictureName(stories.isEmpty() ? shown.getFirst() : stories.getFirst())).toAbsolutePath().normalize();
        int exported = execute(Stream.concat(Stream.of("export", "-o", picture.toString()), shown.stream()));
        console.message(hindrance);
        return exported;
    }

    private int execute(Stream<String> arguments) {
        return spec.parent().commandLine().execute(arguments.map(CommandLine::keepMinus).toArray(String[]::new));
    }

    private static Path pictureFolder() {
        return Path.of(System.getProperty("milepost.pictures", ""));
    }

    private static String pictureName(String file) {
        String name = Optional.ofNullable(InputFile.path(file).getFileName()).map(Path::toString).orElse("map");
        return (name.endsWith(PictureInput.STORY_ENDING) ? name.substring(0, name.length() - PictureInput.STORY_ENDING.length())
                : name.endsWith(".png") ? name.substring(0, name.length() - ".png".length()) + "-again" : name) + ".png";
    }
}
