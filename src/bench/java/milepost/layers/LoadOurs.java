package milepost.layers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import milepost.layers.index.FeatureIndex;
import milepost.layers.loading.LayerLoader;
import milepost.work.Cancel;
import milepost.work.Progress;
import milepost.work.Workers;

/** Loads one file again and again in a process of its own. Prints lines "name number" for {@link LayersTable}. */
public final class LoadOurs {

    private static final int PLACES = 20_000;
    private static final double TOLERANCE_DEGREES = 0.01;

    private LoadOurs() { }

    /** @param arguments the file, how often, and "identify" to ask for features at places too */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        double[] seconds = new double[times];
        try (Workers workers = new Workers()) {
            LoadResult last = null;
            for (int i = 0; i < times; i++) {
                last = null;
                long start = System.nanoTime();
                last = new LayerLoader(workers).load(file, new Cancel(), Progress.NONE);
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
            print("seconds", Medians.ofWarm(seconds));
            print("features", last.report().features());
            last.report().problems().stream().filter(problem -> problem.severity() == milepost.problems.Severity.ERROR).findFirst()
                    .ifPresent(problem -> System.out.println("refused " + problem.where().line() + ":" + problem.where().column()));
            if (last.layer().isPresent()) {
                print("heap", liveBytes() / Files.size(file));
                if (arguments.length > 2) {
                    identify(last.layer().orElseThrow());
                }
            }
        }
    }

    private static void identify(Layer layer) {
        long start = System.nanoTime();
        FeatureIndex index = FeatureIndex.of(layer.shapes());
        print("index", (System.nanoTime() - start) / 1e9);
        Random random = new Random(7);
        double[] micros = new double[PLACES];
        long found = 0;
        for (int i = 0; i < PLACES; i++) {
            int vertex = random.nextInt(layer.shapes().vertices());
            double longitude = layer.shapes().longitudeDegrees(vertex) + random.nextGaussian() * TOLERANCE_DEGREES;
            double latitude = Math.clamp(layer.shapes().latitudeDegrees(vertex) + random.nextGaussian() * TOLERANCE_DEGREES, -90, 90);
            long asked = System.nanoTime();
            found += index.at(longitude, latitude, TOLERANCE_DEGREES).size();
            micros[i] = (System.nanoTime() - asked) / 1e3;
        }
        java.util.Arrays.sort(micros);
        print("identify", micros[PLACES / 2]);
        print("identify99", micros[PLACES * 99 / 100]);
        print("hits", (double) found / PLACES);
    }

    private static double liveBytes() {
        Runtime runtime = Runtime.getRuntime();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.6f%n", name, value);
    }
}
