package milepost.render;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import milepost.render.ground.Blend;
import milepost.render.scene.Frame;

/**
 * Compares pictures with the golden ones in {@code src/test/resources/milepost/render/golden}. On failure the actual
 * picture and a difference image (wrong pixels red on a pale copy) are written to {@code target/golden}.
 * {@code -Dgolden.update=true} writes the golden pictures anew; look at them before they are committed.
 */
public final class GoldenPictures {

    /** Differences up to so many levels of a channel are rounding. */
    private static final int LEVELS = 12;
    /** The share of pixels that may differ by more. */
    private static final double SHARE = 0.0005;
    private static final Path GOLDEN = Path.of("src", "test", "resources", "milepost", "render", "golden");
    private static final Path OUTPUT = Path.of("target", "golden");

    private GoldenPictures() { }

    public static void assertMatches(String name, Frame frame) {
        assertMatches(name, image(frame.width(), frame.height(), frame.argb()));
    }

    public static void assertMatches(String name, BufferedImage actual) {
        if (Boolean.getBoolean("golden.update")) {
            write(GOLDEN.resolve(name + ".png"), actual);
            return;
        }
        BufferedImage golden = golden(name);
        if (golden == null) {
            write(OUTPUT.resolve(name + "-actual.png"), actual);
            fail("no golden picture " + name + "; the actual one is in " + OUTPUT + ", -Dgolden.update=true makes it golden");
        } else if (golden.getWidth() != actual.getWidth() || golden.getHeight() != actual.getHeight()) {
            write(OUTPUT.resolve(name + "-actual.png"), actual);
            fail(name + " is " + actual.getWidth() + " × " + actual.getHeight() + ", the golden picture " + golden.getWidth() + " × "
                    + golden.getHeight());
        } else {
            compare(name, golden, actual);
        }
    }

    private static void compare(String name, BufferedImage golden, BufferedImage actual) {
        BufferedImage difference = new BufferedImage(golden.getWidth(), golden.getHeight(), BufferedImage.TYPE_INT_RGB);
        int wrong = 0;
        for (int y = 0; y < golden.getHeight(); y++) {
            for (int x = 0; x < golden.getWidth(); x++) {
                boolean differs = levels(golden.getRGB(x, y), actual.getRGB(x, y)) > LEVELS;
                wrong += differs ? 1 : 0;
                difference.setRGB(x, y, differs ? 0xE00000 : Blend.mix(golden.getRGB(x, y), 0xFFFFFFFF, 0.75));
            }
        }
        double share = (double) wrong / golden.getWidth() / golden.getHeight();
        if (share > SHARE) {
            write(OUTPUT.resolve(name + "-actual.png"), actual);
            write(OUTPUT.resolve(name + "-difference.png"), difference);
            fail(String.format(Locale.ROOT, "%s: %.3f %% of the pixels differ by more than %d levels; see %s", name, 100 * share, LEVELS, OUTPUT));
        }
    }

    private static int levels(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)));
        }
        return most;
    }

    static BufferedImage image(int width, int height, int[] argb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    private static BufferedImage golden(String name) {
        try (InputStream in = GoldenPictures.class.getResourceAsStream("golden/" + name + ".png")) {
            return in == null ? null : ImageIO.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, BufferedImage image) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
