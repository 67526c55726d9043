package milepost.claims;

import java.util.ArrayList;
import java.util.List;
import milepost.geodesy.Earth;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;
import milepost.places.Place;

/**
 * All the points a place may be at, as a few samples: every point it may be at is nearer to one of them than the slack.
 * So a distance measured from the samples and widened by the slack covers the whole.
 *
 * @param positions   the first is the one drawn
 * @param slackMetres 0 where the samples are all there is
 */
record Whereabouts(List<Position> positions, double slackMetres) {

    private static final int CELLS = 12;

    static Whereabouts of(Place place) {
        List<Position> coordinates = place.coordinates().stream().map(Place.Coordinate::position).toList();
        return place.knownToAnArea() ? inside(place) : new Whereabouts(coordinates, place.uncertaintyMetres());
    }

    /** Corners, and the middles of those cells of a grid that touch the area; half a cell's diagonal is the slack. */
    private static Whereabouts inside(Place place) {
        List<Position> outline = place.area();
        double west = outline.stream().mapToDouble(Position::longitudeDegrees).min().orElseThrow();
        double east = outline.stream().mapToDouble(Position::longitudeDegrees).max().orElseThrow();
        double south = outline.stream().mapToDouble(Position::latitudeDegrees).min().orElseThrow();
        double north = outline.stream().mapToDouble(Position::latitudeDegrees).max().orElseThrow();
        double wide = (east - west) / CELLS;
        double high = (north - south) / CELLS;
        double nearEquator = south > 0 ? south : north < 0 ? north : 0;
        double slack = Earth.measure(new Position(west, nearEquator), new Position(west + wide / 2, nearEquator + Math.copySign(high / 2, -nearEquator))).metres();
        Polylines ring = ring(outline);
        List<Position> samples = new ArrayList<>(List.of(place.position()));
        samples.addAll(outline);
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            Position middle = new Position(west + (cell % CELLS + 0.5) * wide, south + (cell / CELLS + 0.5) * high);
            if (Earth.inside(middle, ring, EdgeRule.RFC7946)) {
                samples.add(middle);
            }
        }
        addAlongOutline(outline, Math.min(wide, high), samples);
        return new Whereabouts(samples, slack + place.uncertaintyMetres());
    }

    private static Polylines ring(List<Position> outline) {
        double[] lonLat = new double[2 * outline.size() + 2];
        for (int i = 0; i <= outline.size(); i++) {
            Position corner = outline.get(i % outline.size());
            lonLat[2 * i] = corner.longitudeDegrees();
            lonLat[2 * i + 1] = corner.latitudeDegrees();
        }
        return Polylines.ofLine(lonLat);
    }

    /** Cells whose middle lies outside are covered from the outline, a point at least every cell. */
    private static void addAlongOutline(List<Position> outline, double stepDegrees, List<Position> samples) {
        for (int i = 0; i < outline.size(); i++) {
            Position from = outline.get(i);
            Position to = outline.get((i + 1) % outline.size());
            double east = to.longitudeDegrees() - from.longitudeDegrees();
            double north = to.latitudeDegrees() - from.latitudeDegrees();
            int steps = (int) Math.ceil(Math.hypot(east, north) / Math.max(stepDegrees, 1e-9));
            for (int step = 1; step < Math.min(steps, 4 * CELLS); step++) {
                samples.add(new Position(from.longitudeDegrees() + east * step / steps, from.latitudeDegrees() + north * step / steps));
            }
        }
    }
}
