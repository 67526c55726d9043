package milepost.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import milepost.layers.Layer;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.work.Cancel;

/**
 * What it took to draw one view.
 *
 * @param rest      milliseconds for a frame at rest, median
 * @param moving    the same while the map moves
 * @param differing percent of the pixels that differ from a full draw by more than 48 levels
 */
record DrawnView(String file, String view, double rest, double moving, OptionalDouble differing) {

    private static final int WARMING_FRAMES = 15;
    private static final long WARMING_NANOS = 1_500_000_000;
    private static final int FRAMES = 41;

    /** @param full where full draws are kept; empty for no comparison */
    static DrawnView measure(FrameComposer composer, Layer layer, FrameRequest request, String file, String view, Path pictures, Optional<Path> full)
            throws IOException {
        long start = System.nanoTime();
        Frame frame = composer.draw(request, new Cancel());
        double first = (System.nanoTime() - start) / 1e6;
        write(frame.argb(), pictures.resolve("milepost-" + file + "-" + view + ".png"));
        double rest = median(composer, request);
        double moving = median(composer, request.whileMoving());
        OptionalDouble differing = full.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(FullDraw.differing(frame.argb(), right(layer, request, full.get().resolve("full-" + file + "-" + view + ".png"))));
        System.out.printf(Locale.ROOT, "%s %s: first %.0f ms, then %.1f, moving %.1f %s%n", file, view, first, rest, moving, differing);
        return new DrawnView(file, view, rest, moving, differing);
    }

    private static double median(FrameComposer composer, FrameRequest request) {
        long warm = System.nanoTime() + WARMING_NANOS;
        for (int i = 0; i < WARMING_FRAMES || System.nanoTime() < warm; i++) {
            composer.draw(request, new Cancel());
        }
        double[] times = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            long from = System.nanoTime();
            composer.draw(request, new Cancel());
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        return times[FRAMES / 2];
    }

    private static int[] right(Layer layer, FrameRequest request, Path kept) throws IOException {
        if (!Files.exists(kept)) {
            write(FullDraw.pixels(layer, request.viewport()), kept);
        }
        return ImageIO.read(kept.toFile()).getRGB(0, 0, BenchmarkScene.WIDTH, BenchmarkScene.HEIGHT, null, 0, BenchmarkScene.WIDTH);
    }

    private static void write(int[] argb, Path file) throws IOException {
        BufferedImage image = new BufferedImage(BenchmarkScene.WIDTH, BenchmarkScene.HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, BenchmarkScene.WIDTH, BenchmarkScene.HEIGHT, argb, 0, BenchmarkScene.WIDTH);
        ImageIO.write(image, "png", file.toFile());
    }
}
