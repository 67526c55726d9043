package milepost.coordinates;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One angle as read: "52.0976", "-23° 41.27'", "52 5 51 N", "lon: 23.7".
 *
 * @param degrees negative in the south and in the west
 * @param axis    which of the two it is, when a letter or a word says so
 * @param parts   how many numbers it was written with, 1 to 3
 */
record Angle(double degrees, Axis axis, int parts) {

    /** What an angle counts. */
    enum Axis { LATITUDE, LONGITUDE, EITHER }

    private static final String DEGREES_SIGN = "(?:°|deg\\b)";
    private static final String MINUTES_SIGN = "(?:'|min\\b)";
    private static final String SECONDS_SIGN = "(?:\"|sec\\b)";
    private static final String DECIMAL = "(?:\\.\\d*)?";
    /** As programs print very small numbers: 1e-05. */
    private static final String EXPONENT = "(?:e-\\d{1,3})?";

    private static final Pattern ANGLE = Pattern.compile(
            "\\s*(?:(?<word>lat(?:itude)?|lon(?:g(?:itude)?)?)\\b\\s*[:=]?\\s*)?(?<before>[NSEW])?\\s*(?<sign>[+-])?\\s*(?:"
            + "(?<degrees>(?:\\d{1,3}" + DECIMAL + "|\\.\\d+)" + EXPONENT + ")\\s*" + DEGREES_SIGN + "?"
            + "|(?<degreesM>\\d{1,3})(?:\\s*" + DEGREES_SIGN + "\\s*|\\s+)(?<minutesM>\\d{1,2}" + DECIMAL + ")\\s*" + MINUTES_SIGN + "?"
            + "|(?<degreesS>\\d{1,3})(?:\\s*" + DEGREES_SIGN + "\\s*|\\s+)(?<minutesS>\\d{1,2})(?:\\s*" + MINUTES_SIGN + "\\s*|\\s+)"
            + "(?<seconds>\\d{1,2}" + DECIMAL + ")\\s*" + SECONDS_SIGN + "?"
            + ")\\s*(?<after>[NSEW])?\\s*", Pattern.CASE_INSENSITIVE);

    /** Empty when the text is no angle, or contradicts itself: two letters, a letter and a minus, 60 minutes and more. */
    static Optional<Angle> parse(String text) {
        Matcher match = ANGLE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String before = match.group("before");
        String after = match.group("after");
        boolean minus = "-".equals(match.group("sign"));
        if (before != null && after != null || minus && (before != null || after != null)) {
            return Optional.empty();
        }
        String letter = before != null ? before : after == null ? "" : after;
        Axis axis = axisOf(letter.toUpperCase(Locale.ROOT));
        Axis said = axisOfWord(match.group("word"));
        if (axis != Axis.EITHER && said != Axis.EITHER && axis != said) {
            return Optional.empty();
        }
        boolean negative = minus || "SW".contains(letter.toUpperCase(Locale.ROOT)) && !letter.isEmpty();
        Axis known = axis == Axis.EITHER ? said : axis;
        return magnitude(match).map(angle -> new Angle(negative ? -angle.degrees : angle.degrees, known, angle.parts));
    }

    private static Optional<Angle> magnitude(Matcher match) {
        if (match.group("degrees") != null) {
            return Optional.of(new Angle(number(match.group("degrees")), Axis.EITHER, 1));
        }
        boolean hasSeconds = match.group("seconds") != null;
        double degrees = number(match.group(hasSeconds ? "degreesS" : "degreesM"));
        double minutes = number(match.group(hasSeconds ? "minutesS" : "minutesM"));
        double seconds = hasSeconds ? number(match.group("seconds")) : 0;
        if (minutes >= 60 || seconds >= 60) {
            return Optional.empty();
        }
        return Optional.of(new Angle(degrees + (minutes * 60 + seconds) / 3600, Axis.EITHER, hasSeconds ? 3 : 2));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits);
    }

    private static Axis axisOf(String letter) {
        return switch (letter) {
            case "N", "S" -> Axis.LATITUDE;
            case "E", "W" -> Axis.LONGITUDE;
            default -> Axis.EITHER;
        };
    }

    private static Axis axisOfWord(String word) {
        if (word == null) {
            return Axis.EITHER;
        }
        return word.toLowerCase(Locale.ROOT).startsWith("lat") ? Axis.LATITUDE : Axis.LONGITUDE;
    }
}
