package milepost.problems;

/**
 * Where in a person's input something was found, in words fit to be shown.
 *
 * @param file    the file's name as the person knows it, or "" when the input has none
 * @param line    line, counted from 1; 0 when unknown
 * @param column  column in characters, counted from 1; 0 when unknown
 * @param feature the feature's name, id or number ("feature 12"), or "" when none is concerned
 */
public record Where(String file, long line, long column, String feature) {

    /** No place at all: the problem concerns the input as a whole. */
    public static final Where NOWHERE = new Where("", 0, 0, "");

    public Where {
        file = Printable.name(file);
        feature = Printable.name(feature);
    }

    public static Where file(String file) {
        return new Where(file, 0, 0, "");
    }

    public static Where at(String file, long line, long column) {
        return new Where(file, line, column, "");
    }

    public Where inFeature(String name) {
        return new Where(file, line, column, name);
    }

    /** "name.geojson:12:7, feature 3"; only the parts that are known, "" when none is. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(text.isEmpty() ? "line " : ":").append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!feature.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(feature);
        }
        return text.toString();
    }
}
