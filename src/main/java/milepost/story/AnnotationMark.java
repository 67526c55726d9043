package milepost.story;

import java.util.List;
import java.util.Objects;
import milepost.geodesy.Position;

/** What an annotation draws on the map, and on which ground it stands. All positions are longitude and latitude on WGS84. */
public sealed interface AnnotationMark {

    /** The position that the words are placed from. */
    Position anchor();

    /** Words with a line that leads to what they speak of. */
    record Callout(Position anchor) implements AnnotationMark {
        public Callout {
            Objects.requireNonNull(anchor, "anchor");
        }
    }

    /** Words alone. */
    record Caption(Position anchor) implements AnnotationMark {
        public Caption {
            Objects.requireNonNull(anchor, "anchor");
        }
    }

    /**
     * An arrow, its words at its tail.
     *
     * @param from its tail
     * @param to   its point
     * @param bend how far the middle stands off the straight line on the map, as a share of its length: 0 is straight,
     *             positive bends to the left of its direction, −1 to 1
     */
    record Arrow(Position from, Position to, double bend) implements AnnotationMark {
        public Arrow {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (!(Math.abs(bend) <= 1)) {
                throw new IllegalArgumentException("an arrow bends by −1 to 1, not by " + bend);
            }
        }

        @Override
        public Position anchor() {
            return from;
        }
    }

    /**
     * An area that is set off from the rest.
     *
     * @param outline its corners in order, at least three, not closed; sides are straight on the map of longitude and latitude
     */
    record Highlight(List<Position> outline) implements AnnotationMark {
        public Highlight {
            outline = List.copyOf(outline);
            if (outline.size() < 3) {
                throw new IllegalArgumentException("an area has at least three corners, not " + outline.size());
            }
        }

        /** The first corner. */
        @Override
        public Position anchor() {
            return outline.getFirst();
        }
    }

    /** A number in a disc, for a text that counts places. */
    record Numbered(Position anchor, int number) implements AnnotationMark {
        public Numbered {
            Objects.requireNonNull(anchor, "anchor");
            if (number < 0 || number > 999) {
                throw new IllegalArgumentException("a numbered marker carries 0 to 999, not " + number);
            }
        }
    }

    /** All points at so many metres on the ellipsoid from a position. */
    record RangeRing(Position anchor, double metres) implements AnnotationMark {
        /** Half the Earth's circumference: nothing is farther away. */
        static final double FARTHEST_METRES = 20_003_931;

        public RangeRing {
            Objects.requireNonNull(anchor, "anchor");
            if (!(metres > 0 && metres <= FARTHEST_METRES)) {
                throw new IllegalArgumentException("a range ring is 0 to 20,003 km wide, not " + metres + " m");
            }
        }
    }

    /**
     * What lies between two distances from something, in metres on the ellipsoid.
     *
     * @param anchor    the place it is around; for a band of a border, where its words stand
     * @param border    ISO alpha-3 codes: the two sides of a border, or one country for all its land borders; empty for a band around the place
     */
    record Band(Position anchor, List<String> border, double lowMetres, double highMetres) implements AnnotationMark {
        public Band {
            Objects.requireNonNull(anchor, "anchor");
            border = List.copyOf(border);
            if (border.size() > 2) {
                throw new IllegalArgumentException("a border has two sides, not " + border.size());
            }
            if (!(lowMetres >= 0 && lowMetres < highMetres && highMetres <= RangeRing.FARTHEST_METRES)) {
                throw new IllegalArgumentException("a band reaches from a smaller to a larger distance, not from " + lowMetres + " to " + highMetres + " m");
            }
        }

        /** Around a place. */
        public Band(Position anchor, double lowMetres, double highMetres) {
            this(anchor, List.of(), lowMetres, highMetres);
        }

        /** "BLR-UKR", or "" for a band around the place. */
        public String borderCode() {
            return String.join("-", border);
        }
    }

    /** What people call it, in lower case: "callout", "range ring". */
    default String noun() {
        return switch (this) {
            case Callout _ -> "callout";
            case Caption _ -> "caption";
            case Arrow _ -> "arrow";
            case Highlight _ -> "highlight";
            case Numbered _ -> "numbered marker";
            case RangeRing _ -> "range ring";
            case Band _ -> "tolerance band";
        };
    }
}
