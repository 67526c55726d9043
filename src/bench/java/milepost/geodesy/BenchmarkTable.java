package milepost.geodesy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and, where they are installed, the peers on the same borders and places; prints one table. */
public final class BenchmarkTable {

    private static final String ROW = "| %-44s | %12s | %12s | %7s |%n";

    private BenchmarkTable() { }

    /** @param arguments the script that asks the peers, and a folder for what it reads */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        double coldRate = ColdStart.queriesPerSecond();
        double packagedRate = ColdStart.queriesPerSecondPackaged(Path.of(arguments[1]));
        double coldIndex = ColdStart.indexMilliseconds();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        PeerFiles.write(folder, "small", BenchmarkBorders.small());
        PeerFiles.write(folder, "detail", BenchmarkBorders.detail());
        Map<String, Double> own = median(new Runner(new OptionsBuilder().include(DistanceBenchmark.class.getName())
                .include(GrowthBenchmark.class.getName()).build()).run());
        Map<String, Double> peers = peers(Path.of(arguments[0]), folder);
        print(own, peers, new double[] {coldRate, packagedRate}, coldIndex);
    }

    /** Microseconds an operation by "name border". */
    private static Map<String, Double> median(Collection<RunResult> results) {
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            medians.put(name.substring(name.lastIndexOf('.') + 1) + " " + result.getParams().getParam("border"),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return medians;
    }

    /** Every line of the script that reads "name border number", by "name border"; other lines are passed on. */
    private static Map<String, Double> peers(Path script, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", script.toString(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Double> peers = new TreeMap<>();
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            String[] words = line.trim().split(" ");
            if (words.length == 3 && words[2].matches("[0-9.eE+-]+")) {
                peers.put(words[0] + " " + words[1], Double.parseDouble(words[2]));
            } else {
                System.out.println(line);
            }
        }
        process.waitFor();
        return peers;
    }

    private static void print(Map<String, Double> own, Map<String, Double> peers, double[] coldRates, double coldIndex)
            throws IOException {
        System.out.printf("%nMachine: %s, %d processors, Java %s%n%n", processor(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        row("What", "Milepost", "peer", "ratio");
        row("---", "---", "---", "---");
        for (String border : new String[] {"small", "detail"}) {
            double rate = 1e6 / own.get("near " + border);
            String queries = "queries/s, " + border;
            for (String peer : new String[] {"postgis-statement", "postgis-knn", "s2-and-inverse"}) {
                compare(queries + ": " + peer, rate, peers.get(peer + " " + border));
            }
            compare(queries + ", geodesic edges", 1e6 / own.get("nearGeodesicEdges " + border), null);
            compare("largest error, m, " + border + ": postgis", 0, peers.get("postgis-error " + border));
            compare("largest error, m, " + border + ": s2", 0, peers.get("s2-error " + border));
            compare("anywhere on Earth, µs a query, " + border, own.get("anywhere " + border), null);
            compare("inverse solves a query, " + border, solves(border), null);
            compare("index, ms, " + border, own.get("build " + border) / 1e3, peers.get("s2-build " + border));
            compare("to Poland, closest, ms, " + border, own.get("extentToExtent " + border) / 1e3, null);
            compare("Poland to Crimea, closest, ms, " + border, own.get("extentsApart " + border) / 1e3, null);
            compare("to Poland, farthest, ms, " + border, own.get("farthestOfExtents " + border) / 1e3, null);
        }
        compare("inverse solves/s", 1e6 / own.get("inverse small"), peers.get("geographiclib-c++ inverse"));
        compare("first 1,000 queries, cold, queries/s", coldRates[0], peers.get("postgis-statement small"));
        compare("the same as packaged, queries/s", coldRates[1], peers.get("postgis-statement small"));
        compare("index, ms, detail, cold", coldIndex, null);
        compare("cost at 16 × the vertices, the same line", own.get("near refined-16") / own.get("near refined-1"), null);
        compare("cost at 16 × the vertices, drawn finer", own.get("near drawn-16") / own.get("near drawn-1"), null);
        compare("cost, detail over small (30 ×)", own.get("near detail") / own.get("near small"), null);
        Optional<Double> geodTest = GeodTest.largestErrorNanometres();
        if (geodTest.isPresent()) {
            compare("GeodTest-short, largest error, nm", geodTest.get(), null);
        }
    }

    private static double solves(String name) {
        Border border = Border.of(name.equals("small") ? BenchmarkBorders.small() : BenchmarkBorders.detail(), EdgeRule.RFC7946);
        int solves = 0;
        for (Position place : BenchmarkBorders.near()) {
            solves += border.solves(place);
        }
        return (double) solves / BenchmarkBorders.QUERIES;
    }

    private static void compare(String what, double own, Double peer) {
        row(what, number(own), peer == null ? "–" : number(peer), peer == null || own == 0 ? "–" : number(own / peer));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value);
    }

    private static void row(Object... cells) {
        System.out.printf(Locale.ROOT, ROW, cells);
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2)).findFirst().orElse("unknown processor");
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
