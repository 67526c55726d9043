package milepost.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.Earth;
import milepost.geodesy.LineBox;
import milepost.geodesy.Nearest;
import milepost.geodesy.Position;

/**
 * Which of all borders between two countries is nearest. A box around each says which could be; those are indexed when they are first asked,
 * and kept. Some hundred microseconds a question, some milliseconds for a border that is new. Thread-safe.
 */
public final class NearestBorders {

    /** A border that runs through a point found on another; far below what any layer is good to. */
    private static final double ON_THE_LINE_METRES = 0.01;
    /** Two borders that do not meet are equally near like two points of one border: to a micrometre. */
    private static final double EQUAL_METRES = 1e-6;

    /**
     * The nearest border.
     *
     * @param nearest where it is nearest, and how far; every point that is equally near, of whichever border
     * @param borders the border that runs there, several where borders meet or are equally near
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

    private record Candidate(String code, double atLeastMetres) {
    }

    private record Found(NamedBorder border, Nearest nearest) {
    }

    private final BorderBook book;
    private final Map<String, LineBox> boxes;

    private NearestBorders(BorderBook book, Map<String, LineBox> boxes) {
        this.book = book;
        this.boxes = boxes;
    }

    /** Reads every line once; empty when the book has no border between two countries. */
    public static Optional<NearestBorders> of(BorderBook book) {
        Map<String, LineBox> boxes = book.boxes();
        return boxes.isEmpty() ? Optional.empty() : Optional.of(new NearestBorders(book, boxes));
    }

    public Answer nearest(Position from) {
        List<Candidate> candidates = boxes.entrySet().stream()
                .map(one -> new Candidate(one.getKey(), one.getValue().atLeastMetres(from)))
                .sorted(Comparator.comparingDouble(Candidate::atLeastMetres)).toList();
        List<Found> found = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates) {
            if (candidate.atLeastMetres > best + ON_THE_LINE_METRES) {
                break;
            }
            NamedBorder border = book.border(candidate.code).orElseThrow();
            Nearest nearest = Earth.nearest(from, border.line());
            best = Math.min(best, nearest.metres());
            found.add(new Found(border, nearest));
        }
        Nearest nearest = together(found, best);
        return new Answer(nearest, found.stream().filter(one -> runsThere(one, nearest)).map(Found::border).toList());
    }

    /** The nearest, with the points of all others that are equally near and lie somewhere else. */
    private static Nearest together(List<Found> found, double best) {
        Nearest first = found.stream().map(Found::nearest).min(Comparator.comparingDouble(Nearest::metres)).orElseThrow();
        List<Position> feet = new ArrayList<>(first.to());
        for (Found other : found) {
            if (other.nearest.metres() <= best + EQUAL_METRES) {
                other.nearest.to().stream().filter(foot -> feet.stream().allMatch(known -> Earth.measure(foot, known).metres() > ON_THE_LINE_METRES))
                        .forEach(feet::add);
            }
        }
        return new Nearest(first.metres(), first.from(), feet, first.azimuthDegrees());
    }

    private static boolean runsThere(Found found, Nearest nearest) {
        return found.nearest.metres() <= nearest.metres() + ON_THE_LINE_METRES
                && nearest.to().stream().anyMatch(foot -> Earth.nearest(foot, found.border.line()).metres() <= ON_THE_LINE_METRES);
    }
}
