package milepost.geodesy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

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
        return median("index", List.of("-cp", System.getProperty("java.class.path"))) / 1e6;
    }

    /** Questions a second, of the first thousand. */
    static double queriesPerSecond() throws IOException {
        return BenchmarkBorders.QUERIES / (median("queries", List.of("-cp", System.getProperty("java.class.path"))) / 1e9);
    }

    /** The same as the packaged program starts: with a cache of its classes and of what they did the last time. Such a cache needs jars. */
    static double queriesPerSecondPackaged(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path jar = folder.resolve("cold.jar");
        Path cache = folder.resolve("cold.aot");
        pack(jar);
        String classPath = jar + File.pathSeparator + Path.of(System.getProperty("milepost.bench.lib")).resolve("*");
        run("queries", List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:disable", "-cp", classPath));
        return BenchmarkBorders.QUERIES / (median("queries", List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-cp", classPath)) / 1e9);
    }

    private static void pack(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> one : List.of(ColdStart.class, BenchmarkBorders.class)) {
                String name = one.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = one.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private static double median(String what, List<String> flags) throws IOException {
        double[] nanos = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            nanos[i] = Double.parseDouble(run(what, flags));
        }
        Arrays.sort(nanos);
        return nanos[PROCESSES / 2];
    }

    private static String run(String what, List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-Dmilepost.data=" + System.getProperty("milepost.data", "data"), ColdStart.class.getName(), what));
        Process fresh = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
