package milepost.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import milepost.geodesy.EdgeRule;
import milepost.places.NamedBorder;
import milepost.places.Place;

/** Says in one sentence what was measured, from which coordinates, to which line, with what error. */
final class MeasurementNote {

    private MeasurementNote() { }

    static String of(Measurement measured, DistanceUnit unit) {
        List<String> details = new ArrayList<>();
        coordinates(measured.from(), details);
        switch (measured.toward()) {
            case KnownEnd.OfPlace end -> coordinates(end.place(), details);
            case KnownEnd.OfBorder end -> border(end.border(), details);
            case KnownEnd.Unknown _ -> { }
        }
        String what = measured.from().name() + " to " + measured.toward().told() + ": " + MeasureText.range(measured.range(), unit);
        return details.isEmpty() ? what + "." : what + "; " + String.join(", ", details) + ".";
    }

    private static void coordinates(Place place, List<String> details) {
        if (place.knownToAnArea()) {
            details.add(place.name() + " anywhere in the area it is known to");
            return;
        }
        if (place.uncertaintyMetres() > 0) {
            details.add(String.format(Locale.ROOT, "%s good to %s km", place.name(), MeasureText.plain(place.uncertaintyMetres() / 1000)));
        }
        if (place.coordinates().size() > 1) {
            String sources = place.coordinates().stream().map(Place.Coordinate::source).collect(Collectors.joining(" and "));
            details.add(place.name() + " where " + sources + " put it");
        }
    }

    private static void border(NamedBorder border, List<String> details) {
        double error = border.statedErrorMetres();
        details.add("border from " + border.layer().title() + (border.line().edges() == EdgeRule.GEODESIC ? ", its edges taken as geodesics" : ""));
        details.add(Double.isFinite(error)
                ? String.format(Locale.ROOT, "its stated error of %s km included", MeasureText.plain(error / 1000))
                : "its error not stated");
    }
}
