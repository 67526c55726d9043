package milepost.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    @TempDir
    private Path folder;

    @Test
    void aMistakeIsWrittenToTheFileThatItsNoticeNames() {
        Path file = folder.resolve("new/milepost.log");
        RuntimeException fault = new IllegalStateException("two and two is five");

        Notice notice = new Faults(Optional.of(file)).report(fault);
        new Faults(Optional.of(file)).report(new IllegalStateException("again"));

        assertThat(notice.hint()).contains(file.toString());
        assertThat(notice.sentence()).contains(Faults.code(fault));
        assertThat(file).content().contains("fault " + Faults.code(fault), "two and two is five", "FaultsTest", "again");
    }

    @Test
    void aFileThatCannotBeWrittenIsNotNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("milepost"), "a file where the folder would be");

        Notice notice = new Faults(Optional.of(inTheWay.resolve("milepost.log"))).report(new IllegalStateException());

        assertThat(notice.hint()).contains("the log has the details");
    }

    @Test
    void aFileThatHasGrownLargeIsBegunAnew() throws IOException {
        Path file = folder.resolve("milepost.log");
        Files.write(file, new byte[2_000_000]);

        new Faults(Optional.of(file)).report(new IllegalStateException());

        assertThat(Files.size(file)).isLessThan(1_000_000);
    }
}
