package milepost.geodesy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** The borders and the places of the benchmark: Ukraine as shipped, the same with fewer vertices, and places around it. */
final class BenchmarkBorders {

    static final int QUERIES = 1_000;
    /** As many as Natural Earth 1:10m has, about. */
    private static final int SMALL_VERTICES = 2_638;

    private BenchmarkBorders() { }

    static Polylines country(String name) {
        Path file = Path.of(System.getProperty("milepost.data", "data"), "countries-detail.geojson.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            List<Polylines> rings = new ArrayList<>();
            for (JsonNode feature : new ObjectMapper().readTree(in).get("features")) {
                if (feature.get("properties").get("name").asText().equals(name)) {
                    addRings(feature.get("geometry").get("coordinates"), rings);
                }
            }
            return Polylines.join(rings);
        } catch (IOException e) {
            throw new IllegalStateException("no country to measure in " + file.toAbsolutePath(), e);
        }
    }

    private static void addRings(JsonNode coordinates, List<Polylines> rings) {
        if (!coordinates.get(0).get(0).isNumber()) {
            coordinates.forEach(inner -> addRings(inner, rings));
            return;
        }
        double[] lonLat = new double[2 * coordinates.size()];
        for (int i = 0; i < coordinates.size(); i++) {
            lonLat[2 * i] = coordinates.get(i).get(0).asDouble();
            lonLat[2 * i + 1] = coordinates.get(i).get(1).asDouble();
        }
        rings.add(Polylines.ofLine(lonLat));
    }

    static Polylines detail() {
        return country("Ukraine");
    }

    /** Every so manyth vertex of the longest ring. */
    static Polylines small() {
        return thinned(detail(), SMALL_VERTICES);
    }

    /** The vertices of the detailed border's longest ring. */
    static int longestRing() {
        Polylines lines = detail();
        int longest = longest(lines);
        return lines.end(longest) - lines.start(longest);
    }

    /** The same line with every edge in so many equal parts. */
    static Polylines refined(Polylines line, int parts) {
        double[] lonLat = new double[2 * ((line.vertices() - 1) * parts + 1)];
        for (int i = 0; i < lonLat.length / 2; i++) {
            int from = Math.min(i / parts, line.vertices() - 2);
            double along = (i - from * parts) / (double) parts;
            lonLat[2 * i] = line.longitudeDegrees(from) + along * (line.longitudeDegrees(from + 1) - line.longitudeDegrees(from));
            lonLat[2 * i + 1] = line.latitudeDegrees(from) + along * (line.latitudeDegrees(from + 1) - line.latitudeDegrees(from));
        }
        return Polylines.ofLine(lonLat);
    }

    private static int longest(Polylines lines) {
        int longest = 0;
        for (int line = 1; line < lines.lines(); line++) {
            longest = lines.end(line) - lines.start(line) > lines.end(longest) - lines.start(longest) ? line : longest;
        }
        return longest;
    }

    static Polylines thinned(Polylines lines, int vertices) {
        int longest = longest(lines);
        int size = lines.end(longest) - lines.start(longest);
        double[] lonLat = new double[2 * vertices];
        for (int i = 0; i < vertices; i++) {
            int vertex = lines.start(longest) + (int) ((long) i * (size - 1) / (vertices - 1));
            lonLat[2 * i] = lines.longitudeDegrees(vertex);
            lonLat[2 * i + 1] = lines.latitudeDegrees(vertex);
        }
        return Polylines.ofLine(lonLat);
    }

    /** Places in and around the country, the same in every run, with six decimals. */
    static Position[] near() {
        Random random = new Random(777);
        Position[] places = new Position[QUERIES];
        for (int i = 0; i < QUERIES; i++) {
            places[i] = new Position(Math.rint((18 + 26 * random.nextDouble()) * 1e6) / 1e6, Math.rint((43 + 13 * random.nextDouble()) * 1e6) / 1e6);
        }
        return places;
    }

    /** Places anywhere on Earth. */
    static Position[] anywhere() {
        Random random = new Random(778);
        Position[] places = new Position[QUERIES];
        for (int i = 0; i < QUERIES; i++) {
            places[i] = new Position(360 * random.nextDouble() - 180, Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)));
        }
        return places;
    }
}
