package milepost.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import milepost.geodesy.Border;
import milepost.geodesy.Earth;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.layers.LayerInfo;
import milepost.layers.Shapes;

/**
 * Borders made of the outlines of countries: the border of two is the edges that both have. In a layer whose countries do not
 * share their vertices it is those edges of the one, alphabetically first, that lie within the layer's stated error of the
 * other's outline. Thread-safe.
 */
final class SharedBorders implements BorderPieces {

    /** Land borders are a fifth to a half of most countries' outlines; chance brings far less. */
    private static final double AGREEING_SHARE = 0.05;

    private final CountryRings countries;
    private final LayerInfo info;
    private final List<String> codes;
    private final EdgeOwners owners;
    private final Set<String> shared = new TreeSet<>();
    private final Map<Integer, Border> outlines = new HashMap<>();
    private final List<CountryBox> boxes;
    private final boolean agreeing;

    /** @param info the layer's, with the error to go by: NaN when nobody stated one */
    SharedBorders(CountryRings countries, LayerInfo info) {
        this.countries = countries;
        this.info = info;
        this.codes = countries.parts().keySet().stream().sorted().toList();
        this.owners = new EdgeOwners(countries.edges());
        forEachEdge((owner, vertex) -> owners.add(lon(vertex), lat(vertex), lon(vertex + 1), lat(vertex + 1), owner));
        int[] edges = new int[1];
        forEachEdge((owner, vertex) -> {
            int other = across(vertex, owner);
            if (other != EdgeOwners.NOBODY) {
                shared.add(pair(owner, other));
                edges[0]++;
            }
        });
        this.agreeing = edges[0] >= AGREEING_SHARE * countries.edges() || !(info.statedErrorMetres() > 0);
        this.boxes = codes.stream().map(code -> CountryBox.around(shapes(), countries.parts().get(code), agreeing ? 0 : info.statedErrorMetres())).toList();
    }

    private interface EdgeVisitor {
        void visit(int owner, int vertex);
    }

    private void forEachEdge(EdgeVisitor visitor) {
        for (int owner = 0; owner < codes.size(); owner++) {
            for (int part : countries.parts().get(codes.get(owner))) {
                for (int vertex = shapes().firstVertex(part); vertex < shapes().endVertex(part) - 1; vertex++) {
                    visitor.visit(owner, vertex);
                }
            }
        }
    }

    /** Pairs that share edges; where vertices disagree those whose boxes meet: whether they do themselves is found out when asked. */
    @Override
    public Set<String> codes() {
        Set<String> all = new TreeSet<>(shared);
        for (int one = 0; one < codes.size() && !agreeing; one++) {
            for (int other = one + 1; other < codes.size(); other++) {
                if (boxes.get(one).meets(boxes.get(other))) {
                    all.add(pair(one, other));
                }
            }
        }
        return all;
    }

    @Override
    public synchronized Optional<Layer> layer(Predicate<String> wanted) {
        Map<String, List<double[]>> lines = new TreeMap<>();
        for (int one = 0; one < codes.size(); one++) {
            for (int other = one + 1; other < codes.size(); other++) {
                String pair = pair(one, other);
                if (wanted.test(pair) && (shared.contains(pair) || !agreeing && boxes.get(one).meets(boxes.get(other)))) {
                    lines.put(pair, lines(one, other));
                }
            }
        }
        lines.values().removeIf(List::isEmpty);
        LayerBuilder layer = LayerBuilder.named(info.title()).info(info);
        lines.forEach((pair, pieces) -> layer.lines(Map.of("pair", pair, "kind", "land"), pieces.toArray(double[][]::new)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(layer.build());
    }

    private List<double[]> lines(int one, int other) {
        List<double[]> lines = new ArrayList<>();
        for (int part : countries.parts().get(codes.get(one))) {
            addRuns(part, vertex -> belongs(vertex, one, other), lines);
        }
        return lines;
    }

    private interface EdgeTest {
        boolean belongs(int vertex);
    }

    /** The stretches of a ring whose edges belong, each as one line. */
    private void addRuns(int part, EdgeTest test, List<double[]> lines) {
        int end = shapes().endVertex(part) - 1;
        int start = -1;
        for (int vertex = shapes().firstVertex(part); vertex <= end; vertex++) {
            boolean belongs = vertex < end && test.belongs(vertex);
            if (belongs && start < 0) {
                start = vertex;
            } else if (!belongs && start >= 0) {
                double[] line = new double[2 * (vertex - start + 1)];
                shapes().copyLonLat(start, line, 0, vertex - start + 1);
                lines.add(line);
                start = -1;
            }
        }
    }

    private boolean belongs(int vertex, int one, int other) {
        int across = across(vertex, one);
        return across == other || across == EdgeOwners.NOBODY && !agreeing && within(vertex, other) && within(vertex + 1, other);
    }

    private boolean within(int vertex, int other) {
        return boxes.get(other).holds(lon(vertex), lat(vertex))
                && Earth.nearest(new Position(lon(vertex), lat(vertex)), outline(other)).metres() <= info.statedErrorMetres();
    }

    private Border outline(int country) {
        return outlines.computeIfAbsent(country, unseen -> Border.of(Polylines.join(
                countries.parts().get(codes.get(country)).stream().map(this::ring).toList()), info.edges()));
    }

    private Polylines ring(int part) {
        int vertices = shapes().endVertex(part) - shapes().firstVertex(part);
        double[] lonLat = new double[2 * vertices];
        shapes().copyLonLat(shapes().firstVertex(part), lonLat, 0, vertices);
        return Polylines.ofLine(lonLat);
    }

    private int across(int vertex, int owner) {
        return owners.across(lon(vertex), lat(vertex), lon(vertex + 1), lat(vertex + 1), owner);
    }

    /** Codes are sorted, so the pair is alphabetical when its numbers are in order. */
    private String pair(int one, int other) {
        return String.join("-", Arrays.asList(codes.get(Math.min(one, other)), codes.get(Math.max(one, other))));
    }

    private Shapes shapes() {
        return countries.layer().shapes();
    }

    private double lon(int vertex) {
        return shapes().longitudeDegrees(vertex);
    }

    private double lat(int vertex) {
        return shapes().latitudeDegrees(vertex);
    }
}
