package milepost.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import milepost.layers.Layer;
import milepost.work.Workers;

/** Draws world, Europe and Brest from each file again and again, asks Mapnik and QGIS for the same, and prints one table. */
public final class DrawingTable {

    private static final List<String> FILES = List.of("ne10", "small", "medium", "x1", "x4", "x16", "r1", "r4", "r16");
    /**
     * A full draw of these takes minutes once; it is kept beside the pictures. Of ne10 none is drawn: its rings run on across the
     * antimeridian, which a plane cannot show.
     */
    private static final List<String> COMPARED = List.of("medium");
    private static final String ROW = "| %-28s | %10s | %10s | %10s | %10s | %7s | %12s |%n";

    private DrawingTable() { }

    /** @param arguments the script that asks the peers ("" for none), a folder with GeoJSON files, and which of them (all known ones when none is named) */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[1]);
        Path pictures = Files.createDirectories(data.resolve("pictures"));
        List<String> wanted = arguments.length > 2 ? Arrays.asList(arguments).subList(2, arguments.length) : FILES;
        List<Path> files = wanted.stream().map(name -> data.resolve(name + ".geojson")).filter(Files::exists).toList();
        List<DrawnView> ours = new ArrayList<>();
        try (Workers workers = new Workers()) {
            for (Path file : files) {
                String name = name(file);
                Layer layer = BenchmarkScene.load(file, workers);
                FrameComposer composer = new FrameComposer(workers);
                for (String view : BenchmarkScene.VIEWS) {
                    Optional<Path> kept = COMPARED.contains(name) ? Optional.of(pictures) : Optional.empty();
                    ours.add(DrawnView.measure(composer, layer, BenchmarkScene.request(layer, view), name, view, pictures, kept));
                    if (name.equals("ne10")) {
                        ours.add(DrawnView.measure(composer, layer, BenchmarkScene.labelled(layer, view), name + "-labels", view, pictures, Optional.empty()));
                    }
                }
            }
        }
        print(ours, arguments[0].isEmpty() ? Map.of() : peers(arguments[0], pictures, files));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".geojson", "");
    }

    /** "peer file view" → milliseconds by the clock. */
    private static Map<String, Double> peers(String script, Path pictures, List<Path> files) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("bash", script, pictures.toString()), files.stream().map(Path::toString)).toList();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Double> peers = new TreeMap<>();
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            String[] words = line.trim().split(" ");
            if (words.length == 5) {
                String file = words[0].endsWith("-labels") ? words[1] + "-labels" : words[1];
                peers.put(words[0].replace("-labels", "") + " " + file + " " + words[2], Double.parseDouble(words[3]));
            }
        }
        process.waitFor();
        return peers;
    }

    private static void print(List<DrawnView> ours, Map<String, Double> peers) {
        System.out.printf("%nJava %s, %d processors; milliseconds, medians%n%n", System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
        System.out.printf(ROW, "What", "Milepost", "moving", "Mapnik", "QGIS", "ratio", "differing, %");
        System.out.printf(ROW, "---", "---", "---", "---", "---", "---", "---");
        for (DrawnView view : ours) {
            Double mapnik = peers.get("mapnik " + view.file() + " " + view.view());
            Double qgis = peers.get("qgis " + view.file() + " " + view.view());
            double best = Math.min(mapnik == null ? Double.NaN : mapnik, qgis == null ? mapnik == null ? Double.NaN : mapnik : qgis);
            System.out.printf(ROW, view.file() + " " + view.view(), number(view.rest()), number(view.moving()), number(mapnik), number(qgis),
                    Double.isNaN(best) ? "–" : number(best / view.rest()), view.differing().isPresent() ? number(view.differing().getAsDouble()) : "–");
        }
        growth(ours, "x1", "x16", "16 × the vertices");
        growth(ours, "r1", "r16", "16 × the features");
    }

    private static void growth(List<DrawnView> ours, String from, String to, String what) {
        Optional<DrawnView> small = ours.stream().filter(view -> view.file().equals(from) && view.view().equals("world")).findFirst();
        Optional<DrawnView> large = ours.stream().filter(view -> view.file().equals(to) && view.view().equals("world")).findFirst();
        if (small.isPresent() && large.isPresent()) {
            System.out.printf(Locale.ROOT, "%nA world frame at %s takes %.2f × the time.%n", what, large.get().rest() / small.get().rest());
        }
    }

    private static String number(Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
