package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of {@code open} where there is no window. */
class OpenCommandTest {

    private static final String FOLDER = "milepost.pictures";

    @TempDir
    private Path folder;

    @BeforeEach
    void writePicturesHere() {
        System.setProperty(FOLDER, folder.toString());
    }

    @AfterEach
    void writePicturesWhereTheyBelong() {
        System.clearProperty(FOLDER);
    }

    @Test
    void drawsALayerAndChecksNothing() throws Exception {
        Path layer = Files.writeString(folder.resolve("points.geojson"), """
                {"type":"MultiPoint","coordinates":[[23.7,52.1],[24.1,52.4]]}""");

        Run run = Run.of("open", layer.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("points.geojson.png").endsWith("No window here.\n");
        assertThat(folder.resolve("points.geojson.png")).isNotEmptyFile();
    }

    @Test
    void checksTheStoryAndDrawsItWithItsLayers() throws Exception {
        Path layer = Files.writeString(folder.resolve("points.geojson"), """
                {"type":"MultiPoint","coordinates":[[23.7,52.1],[24.1,52.4]]}""");

        Run run = Run.of("open", "data/stories/brest-drills.milepost.json", layer.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Overstated");
        assertThat(folder.resolve("brest-drills.png")).isNotEmptyFile();
    }

    @Test
    void saysWhatCannotBeRead() {
        Run run = Run.of("open", "missing.milepost.json");

        assertThat(run.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(run.err()).contains("missing.milepost.json").contains("no such file");
        assertThat(folder).isEmptyDirectory();
    }
}
