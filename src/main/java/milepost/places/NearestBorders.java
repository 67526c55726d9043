package milepost.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.geodesy.Border;
import milepost.geodesy.Earth;
import milepost.geodesy.Nearest;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;

/**
 * Which of all borders between two countries is nearest: one index over all lines finds where, and the borders that run
 * there give the name. Some hundred microseconds a question. Immutable, shared by threads.
 */
public final class NearestBorders {

    /** A border that runs through a point found on it; far below what any layer is good to. */
    private static final double ON_THE_LINE_METRES = 0.01;
    private static final double ON_THE_LINE_DEGREES = 1e-6;

    /**
     * The nearest border.
     *
     * @param nearest where it is nearest, and how far
     * @param borders the border that runs there, several where borders meet
     */
    public record Answer(Nearest nearest, List<NamedBorder> borders) {
        public Answer {
            borders = List.copyOf(borders);
        }

        /** "Belarus–Ukraine border"; the names of all that meet there. */
        public String name() {
            return String.join(" / ", borders.stream().map(NamedBorder::name).toList());
        }
    }

    private record Pair(NamedBorder border, double south, double north) {
        static Pair of(NamedBorder border) {
            Polylines lines = border.line().lines();
            double south = 90;
            double north = -90;
            for (int vertex = 0; vertex < lines.vertices(); vertex++) {
                south = Math.min(south, lines.latitudeDegrees(vertex));
                north = Math.max(north, lines.latitudeDegrees(vertex));
            }
            return new Pair(border, south - ON_THE_LINE_DEGREES, north + ON_THE_LINE_DEGREES);
        }
    }

    private final List<Pair> pairs;
    private final Border all;

    private NearestBorders(List<Pair> pairs, Border all) {
        this.pairs = pairs;
        this.all = all;
    }

    /** Builds every index; empty when the layer has no border between two countries. */
    public static Optional<NearestBorders> of(BorderBook book) {
        List<NamedBorder> borders = book.codes().stream().filter(code -> code.contains("-")).flatMap(code -> book.border(code).stream()).toList();
        if (borders.isEmpty()) {
            return Optional.empty();
        }
        Polylines lines = Polylines.join(borders.stream().map(border -> border.line().lines()).toList());
        return Optional.of(new NearestBorders(borders.stream().map(Pair::of).toList(),
                Border.of(lines, borders.getFirst().line().edges())));
    }

    public Answer nearest(Position from) {
        Nearest nearest = Earth.nearest(from, all);
        List<NamedBorder> running = new ArrayList<>();
        for (Position foot : nearest.to()) {
            for (Pair pair : pairs) {
                if (foot.latitudeDegrees() >= pair.south && foot.latitudeDegrees() <= pair.north && !running.contains(pair.border)
                        && Earth.nearest(foot, pair.border.line()).metres() <= ON_THE_LINE_METRES) {
                    running.add(pair.border);
                }
            }
        }
        return new Answer(nearest, running);
    }
}
