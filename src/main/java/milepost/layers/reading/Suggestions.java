package milepost.layers.reading;

import java.util.Locale;
import milepost.layers.LoadChoices;
import milepost.layers.Suggestion;
import milepost.projection.ReferenceSystem;
import milepost.projection.ReferenceSystems;

/** Other ways to read a file whose numbers are not what they should be: offered, never taken. */
public final class Suggestions {

    /** Half the way around the Equator, in metres: how far web Mercator reaches. */
    private static final double WEB_MERCATOR_REACH_METRES = 20_037_508.35;
    private static final String WEB_MERCATOR = "EPSG:3857";

    private Suggestions() { }

    public static void add(Reading reading) {
        OutOfRange odd = reading.outOfRange();
        if (!reading.inDegrees() || !odd.any()) {
            return;
        }
        LoadChoices choices = reading.choices();
        if (reading.counted(Oddity.MAYBE_SWAPPED) > 0 && PositionRange.isLatitude(odd.firstX())) {
            reading.suggest(new Suggestion("swap-axes", "Swap latitude and longitude",
                    "Some latitudes lie beyond the poles. Read the other way round, the first of them lies at "
                    + place(odd.firstY(), odd.firstX()) + ".", choices.withSwapped(true)));
        }
        if (reading.counted(Oddity.NOT_DEGREES) > 0 && reading.drawn() == 0 && odd.within(WEB_MERCATOR_REACH_METRES)) {
            ReferenceSystems.named(WEB_MERCATOR).ifPresent(system -> reading.suggest(webMercator(odd, system, choices)));
        }
    }

    private static Suggestion webMercator(OutOfRange odd, ReferenceSystem system, LoadChoices choices) {
        double[] first = {odd.firstX(), odd.firstY()};
        system.toLonLat(first, 0, 1);
        return new Suggestion("read-as-web-mercator", "Read as web Mercator",
                "The numbers look like metres. If they are web Mercator (" + WEB_MERCATOR + "), the first position lies at "
                + place(first[0], first[1]) + "; if it should be elsewhere, ask for the EPSG code of the layer.",
                choices.withSystem(WEB_MERCATOR));
    }

    /** "52.1° N, 23.7° E". */
    private static String place(double longitudeDegrees, double latitudeDegrees) {
        return String.format(Locale.ROOT, "%.3f° %s, %.3f° %s", Math.abs(latitudeDegrees), latitudeDegrees < 0 ? "S" : "N",
                Math.abs(longitudeDegrees), longitudeDegrees < 0 ? "W" : "E");
    }
}
