package milepost.ui.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Lets a test speak with the window's thread. */
public final class Window {

    private static final long PATIENCE_SECONDS = 30;

    private Window() {
    }

    /** Computes on the window's thread and waits. */
    public static <T> T get(Callable<T> what) {
        FutureTask<T> task = new FutureTask<>(what);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException gaveUp) {
            throw new IllegalStateException(gaveUp);
        }
    }

    /** Does something on the window's thread and waits. */
    public static void run(Runnable what) {
        get(() -> {
            what.run();
            return true;
        });
    }

    /** Waits until something holds on the window's thread, looking again after each turn of its events. */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!get(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so after " + PATIENCE_SECONDS + " s: " + what);
            }
            pause();
        }
    }

    /** The pixels of a node as it is shown now, laid out anew. */
    public static WritableImage picture(Node node) {
        return get(() -> {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
            return node.snapshot(null, null);
        });
    }

    /** Writes a picture of a whole scene, for people to look at. */
    public static void save(Scene scene, Path png) {
        WritableImage shown = get(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
        BufferedImage image = new BufferedImage((int) shown.getWidth(), (int) shown.getHeight(), BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = shown.getPixelReader();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            ImageIO.write(image, "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
