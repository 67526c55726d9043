package milepost.layers.reading;

import java.util.regex.Pattern;

/** What a text from a format without types is: a number when it is written as one would write it, and text otherwise. */
public final class PlainValue {

    /** Neither leading zeros, as in codes, nor more digits than a number keeps. */
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})\\.[0-9]{1,15}");

    private PlainValue() { }

    /** A Long, a Double, or the text as it is. */
    public static Object of(String text) {
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        return DECIMAL.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
    }
}
