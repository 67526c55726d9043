package milepost.layers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads the same files with Milepost and, where they are installed, with the peers; prints one table. */
public final class LayersTable {

    private static final String ROW = "| %-52s | %10s | %10s | %7s |%n";
    private static final int PROCESSES = 7;

    private final Path folder;
    private final Path peers;

    private LayersTable(Path folder, Path peers) {
        this.folder = folder;
        this.peers = peers;
    }

    /** @param arguments the folder of the peers' scripts, and the folder of the data, which layers-data.sh makes */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new LayersTable(Path.of(arguments[1]), Path.of(arguments[0])).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf("%nMachine: %d processors, Java %s%n%n", Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        row("What", "Milepost", "peer", "ratio");
        row("---", "---", "---", "---");
        Path medium = folder.resolve("medium.geojson");
        Path large = folder.resolve("large.geojson");
        Path cold = folder.resolve("ne10.geojson");
        load("medium", medium, 9, true);
        double seconds = load("large", large, 5, false);
        refuse(large, seconds);
        cold(cold);
    }

    private double load(String name, Path file, int times, boolean others) throws IOException, InterruptedException {
        Map<String, String> ours = java("milepost.layers.LoadOurs", file.toString(), Integer.toString(times), "identify");
        double seconds = number(ours, "seconds");
        double rate = Files.size(file) / 1e6 / seconds;
        compare("load " + name + ", MB/s: Mapnik, cached", rate, rate(file, peer("mapnik", file)));
        if (others) {
            compare("load " + name + ", MB/s: GDAL, memory layer", rate, rate(file, peer("gdal", file)));
            compare("load " + name + ", MB/s: jts2geojson", rate, rate(file, otherJava("jts2geojson", file)));
            compare("load " + name + ", MB/s: JTS GeoJsonReader", rate, rate(file, otherJava("jts", file)));
        }
        compare("live heap, bytes a byte of file, " + name, number(ours, "heap"), Double.NaN);
        compare("index, s, " + name + " (" + ours.get("features").replaceAll("\\..*", "") + " features)", number(ours, "index"), Double.NaN);
        compare("features at a place, µs, median, " + name, number(ours, "identify"), Double.NaN);
        compare("features at a place, µs, 99 of 100, " + name, number(ours, "identify99"), Double.NaN);
        return seconds;
    }

    /** The same file, its last but one byte wrong. */
    private void refuse(Path file, double seconds) throws IOException, InterruptedException {
        Path broken = folder.resolve("broken.geojson");
        Files.copy(file, broken, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile bytes = new RandomAccessFile(broken.toFile(), "rw")) {
            byte[] end = new byte[8];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            int bracket = new String(end, StandardCharsets.ISO_8859_1).lastIndexOf(']');
            bytes.seek(bytes.length() - end.length + bracket);
            bytes.write('}');
        }
        Map<String, String> ours = java("milepost.layers.LoadOurs", broken.toString(), "5");
        compare("large broken at its end, s, refused at " + ours.get("refused") + ": loading it whole", number(ours, "seconds"), seconds);
        Files.delete(broken);
    }

    /** As the launcher starts a command. */
    private void cold(Path file) throws IOException, InterruptedException {
        Path cache = folder.resolve("milepost.aot");
        List<String> plain = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", packaged(), "milepost.Main", "validate", file.toString());
        List<String> recorded = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache));
        recorded.addAll(plain);
        java(recorded);
        List<String> cached = new ArrayList<>(List.of("-XX:AOTCache=" + cache));
        cached.addAll(plain);
        double mapnik = process(List.of("/usr/bin/python3", peers.resolve("layers_peers.py").toString(), "mapnik", file.toString()));
        double ogr = process(List.of("ogrinfo", "-al", "-so", file.toString()));
        double ours = process(javaCommand(plain));
        double withCache = process(javaCommand(cached));
        compare("new process, 20 MB file, s: Mapnik", ours, mapnik);
        compare("new process, 20 MB file, s: ogrinfo", ours, ogr);
        compare("new process with an AOT cache, 20 MB file, s: Mapnik", withCache, mapnik);
    }

    /** The class path of the packaged program; a cache of classes needs jars. */
    private static String packaged() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("milepost.bench.lib")))) {
            return jars.sorted().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }

    /** The median of the seconds that a whole process takes; NaN when it cannot be started. */
    private static double process(List<String> command) throws InterruptedException {
        double[] seconds = new double[PROCESSES];
        try {
            for (int i = 0; i < PROCESSES; i++) {
                long start = System.nanoTime();
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
        } catch (IOException missing) {
            return Double.NaN;
        }
        return Medians.of(seconds);
    }

    private double peer(String name, Path file) throws IOException, InterruptedException {
        double[] seconds = new double[3];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = number(lines(new ProcessBuilder("/usr/bin/python3", peers.resolve("layers_peers.py").toString(), name, file.toString())), "seconds");
        }
        return Medians.of(seconds);
    }

    private static double otherJava(String name, Path file) throws IOException, InterruptedException {
        return number(java(List.of("-Xmx8g", "-cp", System.getProperty("java.class.path"),
                "milepost.layers.LoadOtherJava", name, file.toString(), "5")), "seconds");
    }

    private static Map<String, String> java(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-Xmx4g", "-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return java(command);
    }

    private static Map<String, String> java(List<String> arguments) throws IOException, InterruptedException {
        return lines(new ProcessBuilder(javaCommand(arguments)));
    }

    private static List<String> javaCommand(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        return command;
    }

    /** What a process prints in lines "name value". */
    private static Map<String, String> lines(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, String> lines = new TreeMap<>();
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            String[] words = line.trim().split(" ", 2);
            lines.put(words[0], words.length > 1 ? words[1] : "");
        }
        process.waitFor();
        return lines;
    }

    private static double number(Map<String, String> lines, String name) {
        return lines.containsKey(name) ? Double.parseDouble(lines.get(name)) : Double.NaN;
    }

    private static double rate(Path file, double seconds) throws IOException {
        return Files.size(file) / 1e6 / seconds;
    }

    private static void compare(String what, double own, double peer) {
        row(what, number(own), number(peer), number(own / peer));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value);
    }

    private static void row(Object... cells) {
        System.out.printf(Locale.ROOT, ROW, cells);
    }
}
