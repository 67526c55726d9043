package milepost.cli;

import java.util.List;
import java.util.Optional;
import milepost.cli.DistanceEnd.AtLines;
import milepost.cli.DistanceEnd.AtPosition;
import milepost.cli.DistanceEnd.EndSource;
import milepost.geodesy.Earth;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Extent;
import milepost.geodesy.Geodesic;
import milepost.geodesy.Nearest;
import milepost.geodesy.Position;

/**
 * A measured distance as the command answers it: the bare value, without any stated error.
 *
 * @param metres         along the ellipsoid
 * @param from           the end it is measured from; on a line, its nearest point
 * @param to             the other end; on a line, its nearest points, several only when they tie
 * @param azimuthDegrees from {@code from} to the first of {@code to}, clockwise from north
 * @param edges          what was taken to lie between two vertices
 * @param inside          whether the position lies inside the other end's polygons; empty when there are none
 * @param countedAsInside whether the inside counts as 0 metres here, and the position is inside
 * @param sources        what the ends rest on
 */
record Distance(double metres, Position from, List<Position> to, double azimuthDegrees, EdgeRule edges,
                Optional<Boolean> inside, boolean countedAsInside, List<EndSource> sources) {

    static Distance between(DistanceEnd from, DistanceEnd to, EdgeRule edges) {
        List<EndSource> sources = List.of(from.source(), to.source());
        return switch (from) {
            case AtPosition a -> switch (to) {
                case AtPosition b -> ofGeodesic(Earth.measure(a.position(), b.position()), edges, sources);
                case AtLines b -> toLines(a.position(), b, edges, sources);
            };
            case AtLines a -> switch (to) {
                case AtPosition b -> toLines(b.position(), a, edges, sources).turned();
                case AtLines b -> ofGeodesic(nearest(a, b, edges), edges, sources);
            };
        };
    }

    /** Between two areas the inside of both counts; otherwise from outline to outline. */
    private static Geodesic nearest(AtLines from, AtLines to, EdgeRule edges) {
        boolean areas = from.insideIsIn() && to.insideIsIn() && from.rings().isPresent() && to.rings().isPresent();
        return areas ? Earth.nearest(Extent.of(from.rings().get(), edges), Extent.of(to.rings().get(), edges))
                : Earth.nearest(from.lines(), to.lines());
    }

    private static Distance ofGeodesic(Geodesic line, EdgeRule edges, List<EndSource> sources) {
        // Between a point and itself there is no direction; the geodesic's own answer would be an accident.
        double azimuth = line.metres() > 0 ? line.azimuthDegrees() : 0;
        return new Distance(line.metres(), line.from(), List.of(line.to()), azimuth, edges, Optional.empty(), false, sources);
    }

    private static Distance toLines(Position from, AtLines lines, EdgeRule edges, List<EndSource> sources) {
        Optional<Boolean> inside = lines.rings().map(rings -> Earth.inside(from, rings, edges));
        if (lines.insideIsIn() && inside.orElse(false)) {
            return new Distance(0, from, List.of(from), 0, edges, inside, true, sources);
        }
        Nearest nearest = Earth.nearest(from, lines.lines());
        return new Distance(nearest.metres(), from, nearest.to(), nearest.azimuthDegrees(), edges, inside, false, sources);
    }

    /** The same distance told from the other end. */
    private Distance turned() {
        Geodesic back = Earth.measure(to.getFirst(), from);
        return new Distance(metres, to.getFirst(), List.of(from), back.azimuthDegrees(), edges, inside, countedAsInside, sources);
    }
}
