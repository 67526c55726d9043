package milepost.geodesy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** What the first thing asked of a fresh program costs: each measured in processes of its own, the median of five. */
final class ColdStart {

    private static final int PROCESSES = 5;

    private ColdStart() { }

    /** Prints nanoseconds: of the first index, or of the first thousand questions. */
    public static void main(String[] what) {
        Polylines lines = what[0].equals("index") ? BenchmarkBorders.detail() : BenchmarkBorders.small();
        Position[] places = BenchmarkBorders.near();
        long start = System.nanoTime();
        Border border = Border.of(lines, EdgeRule.RFC7946);
        if (what[0].equals("queries")) {
            start = System.nanoTime();
            for (Position place : places) {
                Earth.nearest(place, border);
            }
        }
        System.out.println(System.nanoTime() - start);
    }

    /** Milliseconds to build the index of the detailed border. */
    static double indexMilliseconds() throws IOException {
        return median("index") / 1e6;
    }

    /** Questions a second, of the first thousand. */
    static double queriesPerSecond() throws IOException {
        return BenchmarkBorders.QUERIES / (median("queries") / 1e9);
    }

    private static double median(String what) throws IOException {
        double[] nanos = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            Process fresh = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), "-Dmilepost.data=" + System.getProperty("milepost.data", "data"),
                    ColdStart.class.getName(), what).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            nanos[i] = Double.parseDouble(new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        Arrays.sort(nanos);
        return nanos[PROCESSES / 2];
    }
}
