package milepost.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times whole processes that read a GeoJSON file and write one view of it as a PNG of 1600 × 900: the packaged program by its launcher, and
 * Mapnik and QGIS. Ours draws the map's own borders and names as well, and fits a projection.
 */
public final class PicturesTable {

    private static final int PROCESSES = 5;
    private static final List<String> VIEWS = List.of("world", "europe", "brest");
    /** The parts of the Earth that the peers' boxes show, as a story says it. */
    private static final Map<String, String> AREAS = Map.of(
            "europe", "{\"longitude\": 10, \"latitude\": 53, \"widthMetres\": 4700000, \"heightMetres\": 4230000}",
            "brest", "{\"longitude\": 23.7, \"latitude\": 52.15, \"widthMetres\": 205000, \"heightMetres\": 189000}");

    private PicturesTable() { }

    /** @param arguments the folder of the peers' scripts, and a folder with ne10.geojson and medium.geojson */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path peers = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        String launcher = Path.of(System.getProperty("milepost.bench.lib")).resolveSibling("bin").resolve("milepost").toString();
        System.out.printf("%nJava %s, %d processors; seconds, medians of %d processes%n%n", System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(), PROCESSES);
        System.out.printf("| What | Milepost | Mapnik | QGIS | of Mapnik's | QGIS's over ours |%n| --- | --- | --- | --- | --- | --- |%n");
        for (String name : List.of("ne10", "medium")) {
            Path file = data.resolve(name + ".geojson");
            for (String view : VIEWS) {
                Path png = Files.createTempFile("picture", ".png");
                double ours = seconds(List.of(launcher, "export", story(file, view).toString(), "-o", png.toString(), "--size", "1600x900", "--quiet"), PROCESSES);
                double mapnik = seconds(List.of("/usr/bin/python3", peers.resolve("picture_mapnik.py").toString(), file.toString(), view, png.toString()), PROCESSES);
                // A minute each with the larger file.
                double qgis = seconds(List.of("/usr/bin/python3", peers.resolve("picture_qgis.py").toString(), file.toString(), view, png.toString()),
                        name.equals("medium") ? 1 : PROCESSES);
                System.out.printf(Locale.ROOT, "| %s %s | %.2f | %.2f | %.2f | %.2f | %.1f |%n", name, view, ours, mapnik, qgis, ours / mapnik, qgis / ours);
                Files.delete(png);
            }
        }
    }

    private static Path story(Path file, String view) throws IOException {
        if (!AREAS.containsKey(view)) {
            return file;
        }
        String name = file.getFileName().toString();
        return Files.writeString(file.resolveSibling(view + "-" + name.replace(".geojson", ".milepost.json")), """
                {"format": "milepost-story", "version": 1, "area": %s, "layers": [{"id": "layer", "title": "%s", "path": "%s"}]}
                """.formatted(AREAS.get(view), name, name));
    }

    private static double seconds(List<String> command, int times) throws InterruptedException {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            try {
                int exit = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
                seconds[i] = exit == 0 ? (System.nanoTime() - start) / 1e9 : Double.NaN;
            } catch (IOException missing) {
                return Double.NaN;
            }
        }
        Arrays.sort(seconds);
        return seconds[times / 2];
    }
}
