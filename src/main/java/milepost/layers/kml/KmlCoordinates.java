package milepost.layers.kml;

import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.Oddity;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Wording;

/**
 * Reads "longitude,latitude[,altitude]" tuples between blanks. Blanks around the commas are against the rules, common,
 * and read all the same.
 */
final class KmlCoordinates {

    private final Reading reading;
    private final FeatureWriter writer;

    KmlCoordinates(Reading reading, FeatureWriter writer) {
        this.reading = reading;
        this.writer = writer;
    }

    void tuples(String text) {
        int at = skipBlanks(text, 0);
        while (at < text.length() && writer.usable()) {
            int end = endOfTuple(text, at);
            tuple(text, at, end);
            at = skipBlanks(text, end);
        }
    }

    /** One "longitude latitude altitude" of a track. */
    void spaced(String text) {
        if (!text.isEmpty()) {
            String tuple = text.strip().replaceAll("\\s+", ",");
            tuple(tuple, 0, tuple.length());
        }
    }

    private void tuple(String text, int from, int to) {
        int firstComma = text.indexOf(',', from);
        if (firstComma < 0 || firstComma >= to) {
            writer.unusable("too-few-numbers", "\"" + Wording.shortened(text.substring(from, to))
                    + "\" is no position: KML writes longitude, comma, latitude. The feature was skipped.");
            return;
        }
        int secondComma = text.indexOf(',', firstComma + 1);
        int endOfLatitude = secondComma < 0 || secondComma > to ? to : secondComma;
        try {
            writer.position(Double.parseDouble(text.substring(from, firstComma)),
                    Double.parseDouble(text.substring(firstComma + 1, endOfLatitude)));
        } catch (NumberFormatException notANumber) {
            writer.unusable("not-a-number", "\"" + Wording.shortened(text.substring(from, to)) + "\" is no position. The feature was skipped.");
        }
        if (endOfLatitude + 1 < to && !text.substring(endOfLatitude + 1, to).strip().matches("[-+]?0*\\.?0*")) {
            reading.count(Oddity.HIGHER_POSITION);
        }
    }

    /** Blanks end a tuple unless a comma stands before or after them. */
    private static int endOfTuple(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) > ' ') {
                at++;
                continue;
            }
            int next = skipBlanks(text, at);
            boolean joined = next < text.length() && text.charAt(next) == ',' || text.charAt(at - 1) == ',';
            if (!joined) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
