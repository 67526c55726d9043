package milepost.layers.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.layers.PartKind;

/**
 * Cuts a feature at the antimeridian, as RFC 7946 asks. An edge that jumps more than half the way around is taken the
 * short way, as it is everywhere in Milepost. Longitudes are unrolled first, so that every piece is continuous; then the
 * plane is cut every 360 degrees. Vertices keep their bits wherever they stay within 180 degrees.
 */
final class AntimeridianCut {

    /** @param done whether all could be cut; otherwise the pieces are what they were */
    record Result(GeometryWriter.Pieces pieces, boolean done) { }

    private AntimeridianCut() { }

    static boolean needed(GeometryWriter.Pieces pieces) {
        return Stream.of(pieces.points().stream(), pieces.lines().stream(), pieces.polygons().stream().flatMap(List::stream))
                .flatMap(parts -> parts).anyMatch(Unrolled::crosses);
    }

    static Result of(GeometryWriter.Pieces pieces) {
        GeometryWriter.Pieces cut = new GeometryWriter.Pieces();
        for (double[] point : pieces.points()) {
            cut.add(PartKind.POINT, new double[] {Unrolled.within180(point[0]), point[1]});
        }
        for (double[] line : pieces.lines()) {
            LineCut.of(line).forEach(piece -> cut.add(PartKind.LINE, piece));
        }
        for (List<double[]> polygon : pieces.polygons()) {
            if (polygon.stream().noneMatch(Unrolled::crosses)) {
                cut.polygons().add(new ArrayList<>(polygon));
                continue;
            }
            Optional<List<List<double[]>>> found = PolygonCut.of(polygon);
            if (found.isEmpty()) {
                return new Result(pieces, false);
            }
            cut.polygons().addAll(found.get());
        }
        return new Result(cut, true);
    }
}
