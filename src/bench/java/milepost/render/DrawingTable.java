package milepost.render;

import com.sun.management.OperatingSystemMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import milepost.layers.Layer;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.work.Cancel;
import milepost.work.Workers;

/** Draws a file's world, Europe and Brest again and again; prints "milepost FILE VIEW" with milliseconds and how right the picture is. */
public final class DrawingTable {

    private static final int WARMING = 12;
    private static final int FRAMES = 31;

    private DrawingTable() { }

    /** @param arguments the folder of the pictures, whether to compare with a full draw ("full" or "fast"), then GeoJSON files */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        try (Workers workers = new Workers()) {
            for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
                long start = System.nanoTime();
                Layer layer = BenchmarkScene.load(Path.of(file));
                String name = Path.of(file).getFileName().toString().replace(".geojson", "");
                System.out.printf(Locale.ROOT, "%s: %,d features, %,d vertices, loaded in %.0f ms%n", name, layer.features(),
                        layer.shapes().vertices(), (System.nanoTime() - start) / 1e6);
                FrameComposer composer = new FrameComposer(workers);
                for (String view : BenchmarkScene.VIEWS) {
                    measure(composer, layer, name, view, out, arguments[1].equals("full"));
                }
            }
        }
    }

    private static void measure(FrameComposer composer, Layer layer, String name, String view, Path out, boolean full) throws IOException {
        FrameRequest request = BenchmarkScene.request(layer, view);
        long start = System.nanoTime();
        Frame frame = composer.draw(request, new Cancel());
        double first = (System.nanoTime() - start) / 1e6;
        double[] rest = times(composer, request);
        double[] moving = times(composer, request.whileMoving());
        write(frame.argb(), out.resolve("milepost-" + name + "-" + view + ".png"));
        String differing = "";
        if (full) {
            int[] right = right(layer, request, out.resolve("full-" + name + "-" + view + ".png"));
            differing = String.format(Locale.ROOT, "  differing %.2f %%  moving %.2f %%", FullDraw.differing(frame.argb(), right),
                    FullDraw.differing(composer.draw(request.whileMoving(), new Cancel()).argb(), right));
        }
        System.out.printf(Locale.ROOT, "milepost %-7s %-6s first %.0f ms  warm median %.1f ms (min %.1f, cpu %.1f)  moving %.1f (min %.1f, cpu %.1f)%s%n", name, view, first,
                rest[FRAMES / 2], rest[0], rest[FRAMES], moving[FRAMES / 2], moving[0], moving[FRAMES], differing);
    }

    /** Takes minutes for millions of vertices, so it is kept. */
    private static int[] right(Layer layer, FrameRequest request, Path kept) throws IOException {
        if (!Files.exists(kept)) {
            write(FullDraw.pixels(layer, request.viewport()), kept);
        }
        return ImageIO.read(kept.toFile()).getRGB(0, 0, BenchmarkScene.WIDTH, BenchmarkScene.HEIGHT, null, 0, BenchmarkScene.WIDTH);
    }

    private static double[] times(FrameComposer composer, FrameRequest request) {
        double[] times = new double[FRAMES + 1];
        long cpuStart = 0;
        for (int i = -WARMING; i < FRAMES; i++) {
            long from = System.nanoTime();
            cpuStart = i == 0 ? cpuNanos() : cpuStart;
            composer.draw(request, new Cancel());
            if (i >= 0) {
                times[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        Arrays.sort(times, 0, FRAMES);
        times[FRAMES] = (cpuNanos() - cpuStart) / 1e6 / FRAMES;
        return times;
    }

    /** Processor time of all threads: on a busy machine it says more than the clock. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void write(int[] argb, Path file) throws IOException {
        BufferedImage image = new BufferedImage(BenchmarkScene.WIDTH, BenchmarkScene.HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, BenchmarkScene.WIDTH, BenchmarkScene.HEIGHT, argb, 0, BenchmarkScene.WIDTH);
        ImageIO.write(image, "png", file.toFile());
    }
}
