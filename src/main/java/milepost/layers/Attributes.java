package milepost.layers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties of all features, a packed column each, and their ids. Texts and nested values are kept once per
 * column however often they come. Immutable.
 *
 * <p>Values are a {@link String}, {@link Long}, {@link Double}, {@link java.math.BigInteger}, {@link Boolean},
 * {@link List} or {@link Map} (nested JSON), or one of {@link Absent}.
 */
public final class Attributes {

    /** Why there is no value. */
    public enum Absent {
        /** The feature has no such property. */
        MISSING,
        /** The property is there and is null. */
        NULL;

        @Override
        public String toString() {
            return "";
        }
    }

    /** The feature has no such property. */
    public static final Object MISSING = Absent.MISSING;
    /** The property is there and is null. */
    public static final Object NULL = Absent.NULL;

    private final Map<String, Column> columns;
    private final List<String> names;
    private final Column ids;
    private final int features;

    Attributes(Map<String, Column> columns, Column ids, int features) {
        this.columns = columns;
        this.names = List.copyOf(columns.keySet());
        this.ids = ids;
        this.features = features;
    }

    public int features() {
        return features;
    }

    /** The names of all properties of all features, in the order in which the file brings them. */
    public List<String> columns() {
        return names;
    }

    /** The value, or {@link #MISSING}, or {@link #NULL}. An unknown column is missing everywhere. */
    public Object value(int feature, String column) {
        Column found = columns.get(column);
        return found == null ? MISSING : found.value(feature);
    }

    /** The value as text, nested values as JSON; "" when missing or null. */
    public String text(int feature, String column) {
        Column found = columns.get(column);
        return found == null ? "" : found.text(feature);
    }

    /** The value as a number; NaN when it is none (texts are not read as numbers). */
    public double number(int feature, String column) {
        Column found = columns.get(column);
        return found == null ? Double.NaN : found.number(feature);
    }

    /** The feature's own id, a String, Long, Double or BigInteger, or {@link #MISSING}, or {@link #NULL}. */
    public Object id(int feature) {
        return ids.value(feature);
    }

    /** All properties that the feature has, null ones as {@link #NULL}, in the order of the columns. */
    public Map<String, Object> properties(int feature) {
        Map<String, Object> all = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            Object value = column.value(feature);
            if (value != MISSING) {
                all.put(name, value);
            }
        });
        return all;
    }
}
