package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import milepost.layers.BundledData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: pipes, links, folders, names of hostile letters, titles without end. */
class OddFilesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check", "extract", "validate", "distance --batch"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeThatNobodyWritesToIsRefusedAtOnce(String command) throws Exception {
        for (String name : new String[] {"pipe.txt", "pipe.milepost.json", "pipe.geojson", "pipe.csv"}) {
            Path pipe = folder.resolve(name);
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
            String[] arguments = Stream.concat(Stream.of(command.split(" ")), Stream.of(pipe.toString())).toArray(String[]::new);

            Run run = assertTimeoutPreemptively(SOON, () -> Run.of(arguments));

            assertThat(run.exit()).as(command + " " + name).isIn(ExitCode.INPUT_UNREADABLE, ExitCode.DONE_AND_AGAINST);
            assertThat(run.out() + run.err()).contains("pipe");
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linksAreFollowedAndThoseThatLeadNowhereAreSaid() throws IOException {
        Path real = Files.writeString(folder.resolve("real.geojson"), "{\"type\":\"Point\",\"coordinates\":[24,52]}");
        Path link = Files.createSymbolicLink(folder.resolve("link.geojson"), real.getFileName());
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.geojson"), Path.of("nowhere.geojson"));

        assertThat(Run.of("validate", link.toString()).exit()).isZero();
        assertThat(Run.of("validate", dangling.toString())).matches(run -> run.exit() == ExitCode.INPUT_UNREADABLE && run.out().contains("no such file"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aNameCannotSpeakToTheTerminal() throws IOException {
        Path red = Files.writeString(folder.resolve("a\u001b[31mred\nline\u202egeojson"), "{\"type\":\"Point\",\"coordinates\":[24,52]");
        Run run = Run.of("validate", red.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.DONE_AND_AGAINST);
        assertThat(run.out() + run.err()).contains("a\ufffd[31mred\ufffdline\ufffdgeojson").doesNotContain("\u001b", "\u202e");
        assertThat(Run.of("check", red.resolveSibling("gone\u001b.json").toString()).err()).contains("gone\ufffd.json").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "א", "نص", "日", "\uD83D\uDE80"})
    void aTitleOfTenThousandLettersIsExportedAndLeftOutWithASentence(String letters) throws IOException {
        String story = Files.readString(BundledData.file("stories/brest-drills.milepost.json"));
        String title = "\"title\": \"" + letters.repeat(10_000 / letters.length()) + "\"";
        Path long10 = Files.writeString(folder.resolve("long.milepost.json"), story.replaceFirst("\"title\": \"[^\"]*\"", title));
        assertThat(long10).content().contains(title);

        Run run = assertTimeoutPreemptively(SOON, () -> Run.of("export", long10.toString(), "-o", folder.resolve("long.png").toString()));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("no room for the whole headline");
    }
}
