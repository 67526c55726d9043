package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves leaves the story as it was before or as it is after. {@code -Dmilepost.kills=1000} kills as often. */
class SavingKilledTest {

    private static final int KILLS = Integer.getInteger("milepost.kills", 10);
    private static final int PLACES = 2_000;
    private static final int LONGEST_MICROS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void noDocumentIsLostOrHalfWritten() throws Exception {
        Path file = folder.resolve("story.milepost.json");
        Random random = new Random(20261127);
        long last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long saved = saveUntilKilled(file, last, random.nextInt(LONGEST_MICROS));
            Story story = StoryFile.read(file);
            last = Long.parseLong(story.title());

            assertThat(last).as("kill %d", kill).isBetween(saved, saved + 1);
            assertThat(story.annotations()).hasSize(PLACES);
        }
        StoryFile.write(version(last), file);
        assertThat(leftovers()).as("each kill leaves one file at most").isLessThanOrEqualTo(KILLS);
    }

    /** The last version of which the saver has said that it is saved. */
    private static long saveUntilKilled(Path file, long from, int micros) throws IOException, InterruptedException {
        Process saver = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), Saver.class.getName(), file.toString(), Long.toString(from)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long saved = from;
        try (BufferedReader said = saver.inputReader()) {
            saved = Long.parseLong(said.readLine());
            TimeUnit.MICROSECONDS.sleep(micros);
            saver.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                saved = line.isEmpty() ? saved : Long.parseLong(line);
            }
        }
        assertThat(saver.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return saved;
    }

    private long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count() - 1;
        }
    }

    static Story version(long number) {
        StringBuilder marks = new StringBuilder();
        for (int place = 0; place < PLACES; place++) {
            marks.append(place == 0 ? "" : ",").append("""
                    {"id":"a%d","kind":"number","longitude":%d.5,"latitude":50,"text":"","offsetX":0,"offsetY":0,"number":%d}""".formatted(place, place % 180, place % 999));
        }
        String text = """
                {"format":"milepost-story","version":1,"title":"%d","annotations":[%s]}""".formatted(number, marks);
        return StoryFile.read("story.milepost.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Saves one version after the other and says so, until it is killed. */
    static final class Saver {

        private Saver() { }

        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            for (long number = Long.parseLong(arguments[1]) + 1;; number++) {
                StoryFile.write(version(number), file);
                System.out.println(number);
            }
        }
    }
}
