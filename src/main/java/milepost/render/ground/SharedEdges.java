package milepost.render.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milepost.layers.Layer;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.projection.PlaneSink;

/**
 * Which edges of a layer's polygons two countries share: those are borders, the others are coasts. Found by equal
 * coordinates, which a well-made layer has.
 *
 * <p>Each edge gets a tag: twice the index of its {@link #pairs pair}, plus one on the side that need not be drawn
 * because the other ring draws it. Pair 0 is "no neighbour".
 */
final class SharedEdges {

    /** The tag of an edge without a neighbour. */
    static final int COAST = 0;
    /** Along these a flat world map ends; an edge there is the map's, not a country's. */
    private static final double SEAM_DEGREES = 180;
    private static final double POLE_DEGREES = 90;
    private static final double WEB_END_DEGREES = 85.06;
    private static final double SOUTH_END_DEGREES = -85;

    private final int[] tags;
    private final List<String> pairs;

    private SharedEdges(int[] tags, List<String> pairs) {
        this.tags = tags;
        this.pairs = pairs;
    }

    /** The tag of the edge that leaves a vertex of the layer; {@link PlaneSink#CUT} at the end of a flat map. */
    int tag(int vertex) {
        return tags[vertex];
    }

    /** "BLR-POL", … in alphabetical order within; the first is "". */
    List<String> pairs() {
        return pairs;
    }

    /**
     * The latitude a vertex is drawn at. World layers made for web maps end at 85.05° S, in the middle of the ice; it
     * is drawn on to the pole.
     */
    static double drawnLatitude(double latitudeDegrees) {
        return latitudeDegrees <= SOUTH_END_DEGREES ? -90 : latitudeDegrees;
    }

    /**
     * Whether the edge that leaves a ring's vertex runs along the edge of a flat world map: the antimeridian, where
     * RFC 7946 has polygons cut, a pole, or the end of a web map's ice.
     */
    static boolean endOfMap(Shapes shapes, int vertex) {
        double lon1 = shapes.longitudeDegrees(vertex);
        double lat1 = shapes.latitudeDegrees(vertex);
        double lat2 = shapes.latitudeDegrees(vertex + 1);
        return Math.abs(lon1) == SEAM_DEGREES && lon1 == shapes.longitudeDegrees(vertex + 1)
                || Math.abs(lat1) == POLE_DEGREES && lat1 == lat2
                || lat1 <= SOUTH_END_DEGREES && lat2 <= SOUTH_END_DEGREES && lat1 >= -WEB_END_DEGREES && lat2 >= -WEB_END_DEGREES;
    }

    /** Whether an edge is the layer's own and not where the map was cut. */
    static boolean drawn(int tag) {
        return tag != PlaneSink.CUT;
    }

    static SharedEdges of(Layer layer) {
        return new Finder(layer).find();
    }

    /** An open-addressing table of edges: half the memory and a third of the time of a map of objects. */
    private static final class Finder {
        private final Layer layer;
        private final Shapes shapes;
        private final int[] table;
        private final int[] tags;
        private final int[] featureOf;
        private final Map<String, Integer> indexOfPair = new HashMap<>();
        private final List<String> pairs = new ArrayList<>();

        Finder(Layer layer) {
            this.layer = layer;
            this.shapes = layer.shapes();
            this.tags = new int[shapes.vertices()];
            this.featureOf = new int[shapes.vertices()];
            this.table = new int[Integer.highestOneBit(Math.max(8, shapes.vertices())) * 4];
            Arrays.fill(table, -1);
            pairs.add("");
        }

        SharedEdges find() {
            for (int feature = 0; feature < shapes.features(); feature++) {
                for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
                    if (shapes.kind(part) == PartKind.SHELL || shapes.kind(part) == PartKind.HOLE) {
                        ring(feature, part);
                    }
                }
            }
            return new SharedEdges(tags, List.copyOf(pairs));
        }

        private void ring(int feature, int part) {
            for (int vertex = shapes.firstVertex(part); vertex + 1 < shapes.endVertex(part); vertex++) {
                featureOf[vertex] = feature;
                if (endOfMap(shapes, vertex)) {
                    tags[vertex] = PlaneSink.CUT;
                } else {
                    match(vertex);
                }
            }
        }

        private void match(int vertex) {
            int slot = slot(vertex);
            while (table[slot] >= 0) {
                int other = table[slot];
                if (sameEdge(vertex, other)) {
                    int pair = pair(featureOf[vertex], featureOf[other]);
                    if (pair > 0) {
                        tags[other] = 2 * pair;
                        tags[vertex] = 2 * pair + 1;
                    }
                    return;
                }
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = vertex;
        }

        private int slot(int vertex) {
            long a = hash(vertex);
            long b = hash(vertex + 1);
            long both = (a ^ b) * 0x9E3779B97F4A7C15L;
            return (int) (both >>> 32) & table.length - 1;
        }

        private long hash(int vertex) {
            long bits = Double.doubleToLongBits(shapes.longitudeDegrees(vertex)) * 31 + Double.doubleToLongBits(shapes.latitudeDegrees(vertex));
            bits *= 0xC2B2AE3D27D4EB4FL;
            return bits ^ bits >>> 29;
        }

        private boolean sameEdge(int one, int other) {
            return same(one, other + 1) && same(one + 1, other) || same(one, other) && same(one + 1, other + 1);
        }

        private boolean same(int one, int other) {
            return shapes.longitudeDegrees(one) == shapes.longitudeDegrees(other) && shapes.latitudeDegrees(one) == shapes.latitudeDegrees(other);
        }

        private int pair(int one, int other) {
            String a = layer.attributes().text(one, "iso3");
            String b = layer.attributes().text(other, "iso3");
            if (one == other || a.equals(b)) {
                return 0;
            }
            String name = a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
            return indexOfPair.computeIfAbsent(name, added -> {
                pairs.add(added);
                return pairs.size() - 1;
            });
        }
    }
}
