package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import milepost.render.LoudStyle;
import milepost.story.PictureChoice;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.style.HouseStyleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String KML = "<kml><Placemark><name>A</name><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 0,9 9,9 0,0</coordinates>"
            + "</LinearRing></outerBoundaryIs></Polygon></Placemark></kml>";
    private static final String STORY = """
            {"format":"milepost-story","version":1,"title":"T","layers":[{"id":"a","title":"A","path":"%s","sha256":"","visible":true}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aLayerOfAnyFormatBecomesGeoJson() throws IOException {
        Path source = Files.writeString(folder.resolve("a.kml"), KML);
        Run run = Run.of("convert", source.toString(), "-o", folder.resolve("a.geojson").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("1 feature written; 1 ring turned");
        assertThat(Files.readString(folder.resolve("a.geojson"))).contains("[[[0,0],[9,9],[0,9],[0,0]]]").contains("\"name\":\"A\"");
    }

    @Test
    void aLayerInAnotherSystemIsRefusedWithTheOptionThatReadsIt() throws IOException {
        Path source = Files.writeString(folder.resolve("m.geojson"), "{\"type\":\"Point\",\"coordinates\":[2638233,6826370]}");
        String target = folder.resolve("out.geojson").toString();
        Run refused = Run.of("convert", source.toString(), "-o", target);
        Run read = Run.of("convert", source.toString(), "-o", target, "--crs", "EPSG:3857");

        assertThat(refused.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(refused.err()).contains("--crs EPSG:3857").contains("° N");
        assertThat(read.exit()).isZero();
        assertThat(Files.readString(Path.of(target))).contains("[23.69");
    }

    @Test
    void validateOffersTheSame() throws IOException {
        Path source = Files.writeString(folder.resolve("s.geojson"), "{\"type\":\"Point\",\"coordinates\":[52,123]}");

        assertThat(Run.of("validate", source.toString()).out()).contains("offer:").contains("[--swap]");
        assertThat(Run.of("validate", "--json", source.toString()).out()).contains("\"options\":\"--swap\"");
        assertThat(Run.of("validate", "--swap", source.toString()).exit()).isZero();
    }

    @Test
    void aStoryAndItsLayersBecomeABundle() throws IOException {
        Files.createDirectory(folder.resolve("maps"));
        Files.writeString(folder.resolve("maps/a.kml"), KML);
        Path story = Files.writeString(folder.resolve("s.milepost.json"), STORY.formatted("maps/a.kml"));
        Run run = Run.of("convert", story.toString(), "-o", folder.resolve("s.milepost.zip").toString());

        assertThat(run.err()).contains("1 layer.");
        assertThat(run.exit()).isZero();
        try (ZipFile zip = new ZipFile(folder.resolve("s.milepost.zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).containsExactly("s.milepost.json", "layers/a.kml");
            assertThat(new String(zip.getInputStream(zip.getEntry("s.milepost.json")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"layers/a.kml\"");
        }
    }

    @Test
    void aBundleHoldsTheHouseStyleWithItsTypefacesAndLogo() throws IOException {
        LoudStyle.fileIn(folder);
        Path story = folder.resolve("s.milepost.json");
        StoryFile.write(Story.EMPTY.withPicture(new PictureChoice("", "", "", Optional.of(new PictureChoice.StyleReference("Loud", "loud.milepost-style.json", "")))), story);
        assertThat(Run.of("convert", story.toString(), "-o", folder.resolve("s.milepost.zip").toString()).exit()).isZero();

        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        try (ZipFile zip = new ZipFile(folder.resolve("s.milepost.zip").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }
        String path = StoryFile.read(unpacked.resolve("s.milepost.json")).picture().style().orElseThrow().path();
        assertThat(HouseStyleFile.read(unpacked.resolve(path)).parts()).hasSize(3);
    }

    @Test
    void aBundleWithoutOneOfItsLayersIsNotWritten() throws IOException {
        Path story = Files.writeString(folder.resolve("s.milepost.json"), STORY.formatted("gone.kml"));
        Run run = Run.of("convert", story.toString(), "-o", folder.resolve("s.milepost.zip").toString());

        assertThat(run.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(run.err()).contains("is not there");
        assertThat(folder.resolve("s.milepost.zip")).doesNotExist();
    }

    @Test
    void aStoryIsWrittenInItsPresentVersion() throws IOException {
        Path story = Files.writeString(folder.resolve("s.milepost.json"), STORY.formatted("gone.kml"));
        Run run = Run.of("convert", story.toString(), "-o", folder.resolve("t.milepost.json").toString());

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(folder.resolve("t.milepost.json"))).contains("\"format\"").contains("gone.kml");
    }

    @Test
    void aStoryWrittenIntoAnotherFolderNamesItsLayersFromThere() throws IOException {
        Path story = Files.writeString(folder.resolve("s.milepost.json"), STORY.formatted("maps/a.kml"));
        Path elsewhere = Files.createDirectories(folder.resolve("desk").resolve("today")).resolve("t.milepost.json");

        Run.of("convert", story.toString(), "-o", elsewhere.toString());

        assertThat(StoryFile.read(elsewhere).layers()).singleElement().matches(layer -> layer.path().equals("../../maps/a.kml"));
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaid() throws IOException {
        Path source = Files.writeString(folder.resolve("a.kml"), KML);

        assertThat(Run.of("convert", source.toString(), "-o", folder.resolve("none/a.geojson").toString()).exit()).isEqualTo(ExitCode.OUTPUT_UNWRITABLE);
        assertThat(Run.of("convert", source.toString(), "-o", folder.resolve("a.milepost.zip").toString()).exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
