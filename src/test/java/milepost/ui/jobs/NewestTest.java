package milepost.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import milepost.ui.testing.Window;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class NewestTest {

    private static final Workers WORKERS = new Workers();

    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<String> committed = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final Newest<String, String> newest = new Newest<>(new Jobs(WORKERS), (request, cancel) -> {
        await(gate);
        cancel.check();
        if (request.isEmpty()) {
            throw new IllegalStateException("nothing to do");
        }
        return request.toUpperCase(Locale.ROOT);
    }, (request, result) -> committed.add(request + result), failed -> this.failed.add(failed));

    @Test
    void ofTheRequestsThatCameMeanwhileOnlyTheNewestIsDone() {
        Window.run(() -> List.of("a", "b", "c", "d").forEach(newest::ask));
        gate.countDown();
        Window.until("both are done", () -> committed.size() == 2 && !newest.busy());
        assertThat(committed).containsExactly("aA", "dD");
    }

    @Test
    void aRequestMadeInsteadStopsTheOneUnderWay() {
        Window.run(() -> {
            newest.ask("a");
            newest.askInstead("b");
        });
        gate.countDown();
        Window.until("it is done", () -> !newest.busy());
        assertThat(committed).containsExactly("bB");
        assertThat(failed).isEmpty();
    }

    @Test
    void aRequestThatFailsIsGivenBackAndTheNextIsDone() {
        Window.run(() -> List.of("", "b").forEach(newest::ask));
        gate.countDown();
        Window.until("it is done", () -> !newest.busy());
        assertThat(failed).containsExactly("");
        assertThat(committed).containsExactly("bB");
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
