package milepost.layers.kml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour as KML writes it, opacity and blue first (aabbggrr).
 *
 * @param hex     "#rrggbb"
 * @param opacity 0 to 1
 */
record KmlColour(String hex, double opacity) {

    private static final Pattern WRITTEN = Pattern.compile("#?([0-9a-fA-F]{8})");

    static Optional<KmlColour> parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1).toLowerCase(Locale.ROOT);
        String hex = "#" + digits.substring(6) + digits.substring(4, 6) + digits.substring(2, 4);
        return Optional.of(new KmlColour(hex, Math.round(Integer.parseInt(digits.substring(0, 2), 16) / 2.55) / 100.0));
    }
}
