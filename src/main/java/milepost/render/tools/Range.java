package milepost.render.tools;

import java.util.Objects;
import milepost.claims.DistanceUnit;
import milepost.claims.MeasureText;
import milepost.geodesy.Border;
import milepost.geodesy.Earth;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;
import milepost.render.marks.BorderOutlines;
import milepost.render.scene.Viewport;
import milepost.work.Cancel;

/**
 * All that lies within a distance of a place or a border, or between two distances of it.
 *
 * @param around     what it is about
 * @param lowMetres  0 for everything within
 * @param highMetres the outer distance
 * @param unit       the unit a person chose it in, said first
 */
public record Range(Around around, double lowMetres, double highMetres, DistanceUnit unit) {

    private static final int RING_POINTS = 720;

    /** What a range is about. */
    public sealed interface Around {

        /** As a person reads it; "" for a point of the map without a name. */
        String name();

        /** The name within a sentence: "Brest", "the Belarus–Ukraine border"; "this point" for one without. */
        String inSentence();
    }

    /** @param name "" for a point of the map without one */
    public record AroundPlace(String name, Position at) implements Around {
        @Override
        public String inSentence() {
            return name.isEmpty() ? "this point" : name;
        }
    }

    /** @param code as in a story, "BLR-UKR"; "" for a layer of the user's */
    public record AroundBorder(String name, String code, Border line) implements Around {
        @Override
        public String inSentence() {
            return code.isEmpty() ? name : "the " + name;
        }
    }

    public Range {
        Objects.requireNonNull(around, "around");
        Objects.requireNonNull(unit, "unit");
        if (!(lowMetres >= 0 && lowMetres < highMetres && Double.isFinite(highMetres))) {
            throw new IllegalArgumentException("not a range: " + lowMetres + " to " + highMetres + " m");
        }
    }

    /** Its outline as a view shows it, to be filled even-odd: exact around a place, to a centimetre around a border. A worker's work. */
    Polylines outline(Viewport view, Cancel cancel) {
        return switch (around) {
            case AroundPlace(_, Position at) -> Earth.band(at, lowMetres, highMetres, RING_POINTS);
            case AroundBorder(_, _, Border line) -> BorderOutlines.between(line, lowMetres, highMetres, view, 1, cancel);
        };
    }

    /** How far inside its edge a position lies, metres; negative outside. */
    double depthMetres(Position position) {
        double metres = switch (around) {
            case AroundPlace(_, Position at) -> Earth.measure(at, position).metres();
            case AroundBorder(_, _, Border line) -> Earth.nearest(position, line).metres();
        };
        return lowMetres > 0 ? Math.min(highMetres - metres, metres - lowMetres) : highMetres - metres;
    }

    /** "50 mi · 80 km", "50–60 mi · 80–97 km". */
    public String text() {
        DistanceUnit second = MeasureText.companion(unit);
        return in(unit) + " · " + in(second);
    }

    private String in(DistanceUnit told) {
        String high = MeasureText.plain(rounded(told.fromMetres(highMetres)));
        return (lowMetres > 0 ? MeasureText.plain(rounded(told.fromMetres(lowMetres))) + "–" : "") + high + " " + told.symbol();
    }

    /** A number that was typed stays as it is typed; its companion is rounded as a newsroom does. */
    private double rounded(double number) {
        double tenths = Math.rint(number * 10) / 10;
        return Math.abs(number) < 10 || Math.abs(number - tenths) < 1e-9 ? tenths : Math.rint(number);
    }
}
