package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String STORY = "data/stories/brest-drills.milepost.json";
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int WIDTH_OFFSET = 16;

    @TempDir
    private Path folder;

    @Test
    void writesTheStoryAtTheAskedSize() throws Exception {
        Path picture = folder.resolve("story.png");

        Run run = Run.of("export", STORY, "-o", picture.toString(), "--size", "640x480", "--scale", "1.5");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("story.png");
        assertThat(size(picture)).containsExactly(960, 720);
    }

    @Test
    void writesLayersAlone() throws Exception {
        Path layer = Files.writeString(folder.resolve("points.geojson"), """
                {"type":"MultiPoint","coordinates":[[23.7,52.1],[24.1,52.4]]}""");
        Path picture = folder.resolve("layer.png");

        Run run = Run.of("export", layer.toString(), "-o", picture.toString(), "--preset", "social", "--theme", "dark");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(size(picture)).containsExactly(1200, 630);
    }

    @Test
    void leavesNothingBehindWhenItCannotWrite() throws Exception {
        Path missing = folder.resolve("no-such-folder").resolve("story.png");

        assertThat(Run.of("export", STORY, "-o", missing.toString(), "--size", "400x300").exit()).isEqualTo(ExitCode.OUTPUT_UNWRITABLE);
        assertThat(Run.of("export", STORY, "-o", folder.resolve("story.bmp").toString()).exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("export", STORY, "-o", folder.resolve("a.png").toString(), "--size", "wide").exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("export", "missing.geojson", "-o", folder.resolve("b.png").toString()).exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(Run.of("export", STORY).exit()).isEqualTo(ExitCode.WRONG_USAGE);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static List<Integer> size(Path picture) throws Exception {
        byte[] bytes = Files.readAllBytes(picture);
        assertThat(Arrays.copyOf(bytes, PNG_SIGNATURE.length)).isEqualTo(PNG_SIGNATURE);
        ByteBuffer header = ByteBuffer.wrap(bytes, WIDTH_OFFSET, 8);
        return List.of(header.getInt(), header.getInt());
    }
}
