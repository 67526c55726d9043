package milepost.layers.reading;

import java.util.Optional;
import milepost.layers.PartKind;
import milepost.layers.RepairKind;
import milepost.layers.packed.Vertices;
import milepost.problems.Where;

/**
 * Writes features of any format into a reading, part by part and position by position, and holds them against the
 * rules all formats share: numbers that are a place, lines of two positions, rings that close.
 */
public final class FeatureWriter {

    private final Reading reading;
    private final Vertices.Builder vertices;
    private Where where;
    private boolean usable;
    private boolean any;
    private boolean crossing;
    private boolean beyond;
    private boolean tooManyColumns;

    private PartKind kind;
    /** What became of the last shell, which its holes share: a shell, a line, or nothing. */
    private Optional<PartKind> shell = Optional.empty();
    private int first;
    private double previous;

    public FeatureWriter(Reading reading) {
        this.reading = reading;
        this.vertices = reading.shapes().vertices();
    }

    /** Begins a feature that stands at a line and column of the file, 0 where unknown. */
    public void begin(long line, long column) {
        reading.beginFeature();
        where = reading.inFeature(line, column);
        usable = true;
        any = false;
        shell = Optional.empty();
        crossing = false;
        beyond = false;
    }

    /** Where the feature being written stands. */
    public Where where() {
        return where;
    }

    /** Begins a part. */
    public void beginPart(PartKind newKind) {
        kind = newKind;
        first = vertices.size();
        previous = Double.NaN;
    }

    /** Adds a position to the part: longitude and latitude in degrees, unless the reading is in another system. */
    public void position(double x, double y) {
        if (!usable) {
            return;
        }
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            unusable("number-too-large", "A position of this feature is no number that can be calculated with; the feature was skipped.");
        } else if (reading.inDegrees()) {
            degrees(x, y);
        } else {
            vertices.add(x, y);
        }
    }

    private void degrees(double longitude, double latitude) {
        double kept = latitude;
        if (PositionRange.isBeyondPoleByRounding(latitude) && reading.mends(RepairKind.POLE_ROUNDED)) {
            kept = Math.copySign(90, latitude);
            reading.repair(RepairKind.POLE_ROUNDED.code(), where, "A latitude lay a hair beyond the pole; it was moved onto it.");
        } else if (!PositionRange.isLatitude(latitude) || !PositionRange.isLongitude(longitude)) {
            outOfRange(longitude, latitude);
            return;
        }
        beyond |= Math.abs(longitude) > 180;
        crossing |= Math.abs(longitude - previous) > 180;
        previous = longitude;
        vertices.add(longitude, kept);
    }

    private void outOfRange(double longitude, double latitude) {
        boolean swapped = PositionRange.maybeDegrees(longitude, latitude);
        reading.count(swapped ? Oddity.MAYBE_SWAPPED : Oddity.NOT_DEGREES);
        reading.outOfRange().see(longitude, latitude);
        unusable(swapped ? "latitude-out-of-range" : "not-degrees", swapped
                ? "The latitude " + latitude + " lies beyond a pole; the feature was skipped."
                : "Longitude " + longitude + ", latitude " + latitude + " is no place on Earth; the feature was skipped.");
    }

    /** Ends a part; a ring may leave out its last position, which is the first again, only when {@code closing}. */
    public void endPart(boolean closing) {
        int count = vertices.size() - first;
        boolean lostHole = kind == PartKind.HOLE && shell.isEmpty();
        boolean outer = kind == PartKind.SHELL;
        if (outer) {
            shell = Optional.empty();
        }
        if (!usable || count == 0 || lostHole) {
            vertices.truncate(first);
            return;
        }
        if (kind == PartKind.HOLE && shell.get() == PartKind.LINE) {
            kind = PartKind.LINE;
        }
        if (kind.isRing() && !RingRule.closed(vertices, first, vertices.size())) {
            closeRing(closing);
            count = vertices.size() - first;
        }
        int fewest = kind.isRing() ? RingRule.FEWEST_POSITIONS : kind == PartKind.LINE ? 2 : 1;
        if (count < fewest) {
            tooShort(count);
            return;
        }
        reading.shapes().addPart(kind, first);
        any = true;
        if (outer) {
            shell = Optional.of(kind);
        }
        if (kind.isRing() && !crossing && reading.inDegrees()) {
            reading.addRing(count, where.line(), where.column());
        }
    }

    public void endPart() {
        endPart(false);
    }

    private void closeRing(boolean silently) {
        if (!silently && !reading.mends(RepairKind.UNCLOSED_RING)) {
            kind = PartKind.LINE;
            reading.warn("unclosed-ring-kept", where, "A ring does not end where it begins; it is drawn as a line, as you asked.");
            return;
        }
        vertices.add(vertices.longitudeDegrees(first), vertices.latitudeDegrees(first));
        if (!silently) {
            reading.repair(RepairKind.UNCLOSED_RING.code(), where, "A ring does not end where it begins; it was closed with a straight edge.");
        }
    }

    private void tooShort(int count) {
        vertices.truncate(first);
        String what = kind.isRing() ? "A ring needs four positions and has " + count : "A line needs two positions and has one";
        if (reading.mends(RepairKind.SHORT_PART)) {
            reading.repair(kind.isRing() ? "short-ring" : "short-line", where, what + "; it was left out.");
        } else {
            unusable(kind.isRing() ? "short-ring" : "short-line", what + "; the feature was skipped, as you asked.");
        }
    }

    /** One point. */
    public void point(double x, double y) {
        beginPart(PartKind.POINT);
        position(x, y);
        endPart();
    }

    public void property(String name, Object value) {
        if (!reading.attributes().put(name, value) && !tooManyColumns) {
            tooManyColumns = true;
            reading.warn("too-many-columns", where, "There are too many different property names; the further ones were left out.");
        }
    }

    public void id(Object value) {
        reading.attributes().ids().put(reading.attributes().row(), value);
    }

    /** Something is wrong that does not keep the feature from being used. */
    public void warn(String code, String sentence) {
        reading.warn(code, where, sentence);
    }

    /** Says why the feature cannot be used; what else comes of it is passed over. */
    public void unusable(String code, String sentence) {
        if (usable) {
            reading.warn(code, where, sentence);
        }
        usable = false;
    }

    /** Whether the feature can still be used. */
    public boolean usable() {
        return usable;
    }

    public void end() {
        if (!usable) {
            reading.skipFeature();
            return;
        }
        if (crossing) {
            reading.count(Oddity.CROSSING_FEATURE);
        }
        if (beyond) {
            reading.count(Oddity.FEATURE_BEYOND_180);
        }
        reading.keepFeature(any);
    }
}
