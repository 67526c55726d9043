package milepost.coordinates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.geodesy.Position;

/** Notations that name themselves, each with its own order of the two numbers: geo: URI, well-known text, GeoJSON. */
final class MarkedText {

    private static final String NUMBER = "([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
    private static final String POSITION = "\\[\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*(?:,\\s*" + NUMBER + "\\s*)*\\]";

    private static final Pattern GEO_URI = Pattern.compile(
            "geo:" + NUMBER + "," + NUMBER + "(?:," + NUMBER + ")?(?:;crs=wgs84)?(?:;(?!crs=)[^;\\s]+)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WELL_KNOWN_TEXT = Pattern.compile(
            "(?:SRID=4326;\\s*)?POINT\\s*(?:Z|M|ZM)?\\s*\\(\\s*" + NUMBER + "\\s+" + NUMBER + "(?:\\s+" + NUMBER + "){0,2}\\s*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GEOJSON_POSITION = Pattern.compile(POSITION);
    private static final Pattern GEOJSON_TYPE = Pattern.compile("\"type\"\\s*:\\s*\"Point\"");
    private static final Pattern GEOJSON_COORDINATES = Pattern.compile("\"coordinates\"\\s*:\\s*" + POSITION);

    private MarkedText() { }

    static Optional<Position> parse(String text) {
        Matcher geo = GEO_URI.matcher(text);
        if (geo.matches()) {
            return position(geo.group(2), geo.group(1));
        }
        Matcher wellKnown = WELL_KNOWN_TEXT.matcher(text);
        if (wellKnown.matches()) {
            return position(wellKnown.group(1), wellKnown.group(2));
        }
        Matcher bare = GEOJSON_POSITION.matcher(text);
        if (bare.matches()) {
            return position(bare.group(1), bare.group(2));
        }
        Matcher point = GEOJSON_COORDINATES.matcher(text);
        if (text.startsWith("{") && text.endsWith("}") && GEOJSON_TYPE.matcher(text).find() && point.find()) {
            return position(point.group(1), point.group(2));
        }
        return Optional.empty();
    }

    private static Optional<Position> position(String longitude, String latitude) {
        return AnglePair.onEarth(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }
}
