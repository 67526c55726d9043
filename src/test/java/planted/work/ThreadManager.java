package planted.work;

/** Planted: a class named after nothing in particular. */
public final class ThreadManager {
    public void start() {
        new Thread(() -> { }).start();
    }
}
