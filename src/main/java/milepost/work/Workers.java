package milepost.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * The program's threads, for window and command line alike; the only place that makes any.
 *
 * <p>There are two kinds. <em>Jobs</em> ({@link #start}) are what a person waits for, and may wait themselves;
 * <em>shares</em> ({@link #forEach}) are the equal parts of one computation, one per processor, and never wait.
 * All threads are daemons: they never keep the program alive.
 */
public final class Workers implements AutoCloseable, Hands {

    private static final int QUEUED_SHARES = 4096;

    private final int processors = Math.max(1, Runtime.getRuntime().availableProcessors());
    private final ExecutorService jobs = Executors.newCachedThreadPool(named("milepost-job-"));
    private final ExecutorService shares = new ThreadPoolExecutor(processors, processors, 10, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUED_SHARES), named("milepost-share-"), new ThreadPoolExecutor.CallerRunsPolicy());

    /** How many shares run at the same time. */
    public int parallelism() {
        return processors;
    }

    /**
     * Runs a job on a thread of its own. The result, or what the job threw, is in the future; waiting for it
     * belongs to a worker or to the command line, never to the window's thread.
     */
    public <T> CompletableFuture<T> start(Callable<T> job) {
        CompletableFuture<T> result = new CompletableFuture<>();
        jobs.execute(() -> {
            try {
                result.complete(job.call());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result;
    }

    @Override
    public int count() {
        return processors;
    }

    /**
     * Does the shares 0 to count − 1, several at a time, and returns when all are done. The caller's thread does
     * shares too. What a share throws is thrown here once the others have ended.
     */
    @Override
    public void forEach(int count, Cancel cancel, IntConsumer share) {
        AtomicInteger next = new AtomicInteger();
        Runnable loop = () -> {
            try {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    cancel.check();
                    share.accept(i);
                }
            } catch (Throwable thrown) {
                // Nobody needs the shares that are left.
                next.set(count);
                throw thrown;
            }
        };
        List<Hand> hands = new ArrayList<>();
        for (int i = 1; i < Math.min(processors, count); i++) {
            Hand hand = new Hand(loop);
            hands.add(hand);
            shares.execute(hand);
        }
        RuntimeException failure = runQuietly(loop);
        for (Hand hand : hands) {
            RuntimeException otherFailure = hand.join();
            failure = failure == null ? otherFailure : failure;
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        jobs.shutdownNow();
        shares.shutdownNow();
    }

    private static RuntimeException runQuietly(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException thrown) {
            return thrown;
        }
    }

    /**
     * A second pair of hands for one {@link #forEach}. When the caller has finished before it ever started there is
     * nothing left for it, so nobody waits: shares may have shares of their own without running out of threads.
     */
    private static final class Hand implements Runnable {

        private final Runnable loop;
        private final AtomicBoolean taken = new AtomicBoolean();
        private final CompletableFuture<RuntimeException> ended = new CompletableFuture<>();

        Hand(Runnable loop) {
            this.loop = loop;
        }

        @Override
        public void run() {
            if (taken.compareAndSet(false, true)) {
                try {
                    ended.complete(runQuietly(loop));
                } catch (Throwable thrown) {
                    ended.completeExceptionally(thrown);
                }
            }
        }

        /** Returns what it threw, or null. */
        RuntimeException join() {
            if (taken.compareAndSet(false, true)) {
                return null;
            }
            try {
                return ended.join();
            } catch (CompletionException thrown) {
                if (thrown.getCause() instanceof Error error) {
                    throw error;
                }
                throw thrown;
            }
        }
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
