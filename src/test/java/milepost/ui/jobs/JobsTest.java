package milepost.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class JobsTest {

    private final Workers workers = new Workers();
    private final Jobs jobs = new Jobs(workers);
    private final List<String> arrived = new ArrayList<>();

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stopWorkers() {
        workers.close();
    }

    @Test
    void aResultArrivesOnTheWindowsThreadAndTheJobIsNoLongerListed() throws Exception {
        run(() -> jobs.run("Adding", (_, _) -> "sum", arrived::add));

        waitUntilIdle();
        assertThat(arrived).containsExactly("sum");
    }

    @Test
    void whatCannotBeDoneBecomesANoticeWithWhatWhereAndWhatToDo() throws Exception {
        run(() -> jobs.run("Reading", (_, _) -> {
            throw UserException.input(Where.at("a.geojson", 3, 7), "It ends too early.", "Fetch it again.");
        }, _ -> arrived.add("result"), () -> arrived.add("not done")));

        waitUntilIdle();
        assertThat(jobs.notices()).containsExactly(new Notice(Notice.Kind.ERROR, "It ends too early.", "a.geojson:3:7", "Fetch it again."));
        assertThat(arrived).containsExactly("not done");
    }

    @Test
    void ourOwnMistakeIsShownAsACodeThatStaysTheSame() throws Exception {
        Work<String> mistaken = (_, _) -> {
            throw new IllegalStateException("secret detail");
        };
        run(() -> jobs.run("One", mistaken, arrived::add));
        waitUntilIdle();
        run(() -> jobs.run("Two", mistaken, arrived::add));
        waitUntilIdle();

        assertThat(jobs.notices()).singleElement()
                .matches(notice -> notice.sentence().matches("Milepost made a mistake \\(M-[0-9A-F]{4}\\)\\.") && !notice.text().contains("secret"));
    }

    @Test
    void aCancelledJobEndsWithoutAWordAndWithoutAResult() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        run(() -> {
            Job job = jobs.run("Waiting", (cancel, _) -> {
                cancelled.await();
                cancel.check();
                return "too late";
            }, arrived::add);
            job.cancel();
            cancelled.countDown();
        });

        waitUntilIdle();
        assertThat(arrived).isEmpty();
        assertThat(jobs.notices()).isEmpty();
    }

    @Test
    void onlyTheNewestProgressIsShown() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<Job> job = new ArrayList<>();
        run(() -> job.add(jobs.run("Counting", (_, progress) -> {
            for (int i = 0; i <= 1000; i++) {
                progress.at(i / 2000.0, "at " + i);
            }
            told.countDown();
            end.await();
            return "";
        }, arrived::add)));
        told.await();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(job.getFirst().fractionProperty().get()).isEqualTo(0.5);
        assertThat(job.getFirst().whatProperty().get()).isEqualTo("at 1000");
        end.countDown();
        waitUntilIdle();
    }

    private static void run(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get();
    }

    private void waitUntilIdle() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> jobs.running().isEmpty()).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
