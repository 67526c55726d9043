package milepost.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final Workers workers = new Workers();

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void doesEveryShareOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(10_000);

        workers.forEach(done.length(), new Cancel(), done::incrementAndGet);

        for (int i = 0; i < done.length(); i++) {
            assertThat(done.get(i)).as("share %d", i).isEqualTo(1);
        }
    }

    @Test
    void sharesMayHaveSharesOfTheirOwn() {
        AtomicInteger done = new AtomicInteger();

        workers.forEach(50, new Cancel(), outer -> workers.forEach(50, new Cancel(), inner -> done.incrementAndGet()));

        assertThat(done).hasValue(2_500);
    }

    @Test
    void throwsWhatAShareThrew() {
        assertThatThrownBy(() -> workers.forEach(100, new Cancel(), share -> {
            if (share == 37) {
                throw new IllegalStateException("share 37");
            }
        })).isInstanceOf(IllegalStateException.class).hasMessage("share 37");
    }

    @Test
    void anotherHandsFailureStopsTheCallersToo() {
        assumeTrue(workers.parallelism() > 1, "one processor has no other hand");
        Thread caller = Thread.currentThread();
        AtomicInteger done = new AtomicInteger();

        // The caller alone would need hours for its shares.
        assertThatThrownBy(() -> workers.forEach(10_000_000, new Cancel(), share -> {
            if (Thread.currentThread() != caller) {
                throw new IllegalStateException("in another hand");
            }
            done.incrementAndGet();
            LockSupport.parkNanos(1_000_000);
        })).isInstanceOf(IllegalStateException.class).hasMessage("in another hand");

        assertThat(done.get()).isLessThan(10_000_000);
    }

    @Test
    void anErrorInAShareIsThrownToo() {
        assertThatThrownBy(() -> workers.forEach(100, new Cancel(), share -> {
            if (share == 41) {
                throw new AssertionError("share 41");
            }
        })).isInstanceOf(AssertionError.class).hasMessage("share 41");
    }

    @Test
    void stopsWhenAskedTo() {
        Cancel cancel = new Cancel();
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> workers.forEach(1_000_000, cancel, share -> {
            if (done.incrementAndGet() == 10) {
                cancel.request();
            }
        })).isInstanceOf(CancelledException.class);

        assertThat(done.get()).isLessThan(1_000);
    }

    @Test
    void aJobsFailureIsInItsFuture() {
        assertThatThrownBy(() -> workers.start(() -> {
            throw new IllegalStateException("broken");
        }).get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class).hasRootCauseMessage("broken");
    }
}
