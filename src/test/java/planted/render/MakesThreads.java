package planted.render;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Planted: the four ways to get a thread. */
public final class MakesThreads {

    /** A thread of its own. */
    public static final class ByThread {
        public void start() {
            new Thread(() -> { }).start();
        }
    }

    /** A pool of its own. */
    public static final class ByExecutor {
        public void start() {
            Executors.newCachedThreadPool().shutdown();
        }
    }

    /** The common pool, by a stream. */
    public static final class ByStream {
        public long count() {
            return List.of(1, 2).parallelStream().count();
        }
    }

    /** The common pool, by a future. */
    public static final class ByFuture {
        public void start() {
            CompletableFuture.runAsync(() -> { });
        }
    }
}
