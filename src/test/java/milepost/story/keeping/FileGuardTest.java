package milepost.story.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milepost.story.Story;
import milepost.story.StoryFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGuardTest {

    @TempDir
    private Path folder;
    private Path file;
    private FileGuard guard;

    @BeforeEach
    void aFile() {
        file = folder.resolve("s.milepost.json");
        guard = new FileGuard(Optional.of(folder.resolve("locks")));
    }

    @Test
    void whatWasReadMayBeWrittenAgain() {
        StoryFile.write(titled("First"), file);
        String known = FileGuard.read(file).fingerprint();

        assertThat(guard.write(titled("Second"), file, Optional.of(known))).isInstanceOf(FileGuard.Outcome.Written.class);
        assertThat(StoryFile.read(file).title()).isEqualTo("Second");
    }

    @Test
    void theFingerprintOfASaveServesTheNextOne() {
        FileGuard.Outcome first = guard.write(titled("First"), file, Optional.empty());
        String known = ((FileGuard.Outcome.Written) first).fingerprint();

        assertThat(FileGuard.fingerprint(file)).contains(known);
        assertThat(guard.write(titled("Second"), file, Optional.of(known))).isInstanceOf(FileGuard.Outcome.Written.class);
    }

    @Test
    void anothersWorkIsNotOverwritten() {
        StoryFile.write(titled("First"), file);
        String known = FileGuard.read(file).fingerprint();
        StoryFile.write(titled("Another's"), file);

        assertThat(guard.write(titled("Mine"), file, Optional.of(known))).isEqualTo(new FileGuard.Outcome.ChangedMeanwhile());
        assertThat(StoryFile.read(file).title()).isEqualTo("Another's");
    }

    @Test
    void aFileThatHasVanishedIsWrittenAnew() throws IOException {
        StoryFile.write(titled("First"), file);
        String known = FileGuard.read(file).fingerprint();
        Files.delete(file);

        assertThat(guard.write(titled("Mine"), file, Optional.of(known))).isInstanceOf(FileGuard.Outcome.Written.class);
        assertThat(StoryFile.read(file).title()).isEqualTo("Mine");
    }

    @Test
    void onPurposeItIsWrittenWhateverIsThere() {
        StoryFile.write(titled("Another's"), file);

        guard.write(titled("Mine"), file, Optional.empty());

        assertThat(StoryFile.read(file).title()).isEqualTo("Mine");
    }

    private static Story titled(String title) {
        return new Story(title, "", List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
