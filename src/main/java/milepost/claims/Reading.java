package milepost.claims;

import java.util.Objects;
import java.util.Optional;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Position;

/**
 * One way to understand a claim, measured.
 *
 * @param kind  what is read differently
 * @param range metres over all coordinates of the places and the border layer's stated error; empty for a reading
 *              that is not a measurement (a unit slip)
 * @param line  the line measured between the drawn positions, to be shown on the map; empty when there is none
 * @param note  one sentence: how the claim is read and what comes out
 * @param verdict the verdict under this reading, where it is judged
 * @param name    whose view or which place is read, where there are several of the kind: "the borders of Natural Earth"; "" otherwise
 */
public record Reading(Kind kind, Optional<MetresRange> range, Optional<Line> line, String note, Optional<Verdict> verdict,
                      String name) {

    /** The words are a contract with scripts. */
    public enum Kind {
        STRAIGHT("straight", "Straight line"), EDGE_TO_EDGE("edge-to-edge", "Edge to edge"),
        CITY_FOR_COUNTRY("city-for-country", "The city itself"), COUNTRY_FOR_CITY("country-for-city", "The country’s border"), OTHER_PLACE("other-place", "Another place of that name"),
        UNIT_SLIP("unit-slip", "Unit slip?"), ROAD_LIKE("road-like", "By road?"),
        BORDER_VIEW("border-view", "Another border view"), DIRECTION("direction", "Direction");

        private final String code;
        private final String title;

        Kind(String code, String title) {
            this.code = code;
            this.title = title;
        }

        public String code() {
            return code;
        }

        public String title() {
            return title;
        }
    }

    /** The two ends of a measured line: the place, and the other place or the nearest point of the border. */
    public record Line(Position from, Position to) {
        public Line {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    public Reading {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(name, "name");
    }

    /** The only reading of its kind. */
    public Reading(Kind kind, Optional<MetresRange> range, Optional<Line> line, String note, Optional<Verdict> verdict) {
        this(kind, range, line, note, verdict, "");
    }

    /** A reading that is not judged. */
    public Reading(Kind kind, Optional<MetresRange> range, Optional<Line> line, String note) {
        this(kind, range, line, note, Optional.empty());
    }
}
