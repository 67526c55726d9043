package milepost.cli;

import java.util.List;
import java.util.Optional;
import milepost.geodesy.Border;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;

/** What one end of a measured distance turned out to be. */
sealed interface DistanceEnd {

    /** Where it was taken from, for the answer's {@code sources}. */
    EndSource source();

    /** A single position. */
    record AtPosition(Position position, EndSource source) implements DistanceEnd {
    }

    /**
     * Lines, outlines or several points.
     *
     * @param lines      all of them, indexed
     * @param rings      the rings among them, when there are polygons
     * @param insideIsIn whether a position inside the polygons is at 0 metres
     */
    record AtLines(Border lines, Optional<Polylines> rings, boolean insideIsIn, EndSource source) implements DistanceEnd {
    }

    /**
     * What an end rests on.
     *
     * @param asked             the end as it was asked for
     * @param title             what it was taken to be
     * @param attribution       credit line of the layer, or ""
     * @param vintage           of when the layer is, or ""
     * @param statedErrorMetres the layer's stated error in metres; NaN when it states none or there is no layer
     * @param remarks           what a person has to know: another candidate of the name, a dropped seam
     */
    record EndSource(String asked, String title, String attribution, String vintage, double statedErrorMetres,
                     List<String> remarks) {
        public EndSource {
            remarks = List.copyOf(remarks);
        }

        /** The title of an end that was given as a position. */
        static final String POSITION = "position";

        static EndSource ofPosition(String asked) {
            return new EndSource(asked, POSITION, "", "", Double.NaN, List.of());
        }
    }
}
