package milepost.layers;

import java.math.BigInteger;
import milepost.layers.packed.PackedInts;
import milepost.layers.packed.TextPool;

/**
 * One property of all features that have it: a tag and a small number each, which is the value itself or says where
 * it lies. Immutable.
 */
public final class Column {

    public static final byte NULL = 0;
    public static final byte FALSE = 1;
    public static final byte TRUE = 2;
    /** The small number is the value. */
    public static final byte INT = 3;
    /** The small number is an index into the wide numbers; so is DOUBLE's. */
    public static final byte LONG = 4;
    public static final byte DOUBLE = 5;
    /** The small number is that of a text; so are JSON's (nested values) and BIG's (digits beyond 64 bits). */
    public static final byte TEXT = 6;
    public static final byte JSON = 7;
    public static final byte BIG = 8;

    private final int firstRow;
    private final PackedInts rows;
    private final byte[] tags;
    private final byte onlyTag;
    private final PackedInts payloads;
    private final long[] wide;
    private final TextPool texts;

    /**
     * @param rows  the features that have a value, ascending; null when they follow each other from firstRow on
     * @param texts null when there are none
     */
    Column(int firstRow, PackedInts rows, byte[] tags, PackedInts payloads, long[] wide, TextPool texts) {
        this.firstRow = firstRow;
        this.rows = rows;
        this.tags = allTheSame(tags) ? null : tags;
        this.onlyTag = tags.length == 0 ? NULL : tags[0];
        this.payloads = payloads;
        this.wide = wide;
        this.texts = texts;
    }

    Object value(int row) {
        int index = index(row);
        if (index < 0) {
            return Attributes.MISSING;
        }
        int payload = payloads.get(index);
        return switch (tag(index)) {
            case NULL -> Attributes.NULL;
            case FALSE -> Boolean.FALSE;
            case TRUE -> Boolean.TRUE;
            case INT -> (long) payload;
            case LONG -> wide[payload];
            case DOUBLE -> Double.longBitsToDouble(wide[payload]);
            case TEXT -> texts.text(payload);
            case JSON -> NestedValues.parse(texts.text(payload));
            default -> new BigInteger(texts.text(payload));
        };
    }

    String text(int row) {
        int index = index(row);
        if (index < 0 || tag(index) == NULL) {
            return "";
        }
        return tag(index) >= TEXT ? texts.text(payloads.get(index)) : value(row).toString();
    }

    double number(int row) {
        int index = index(row);
        if (index < 0) {
            return Double.NaN;
        }
        int payload = payloads.get(index);
        return switch (tag(index)) {
            case INT -> payload;
            case LONG -> wide[payload];
            case DOUBLE -> Double.longBitsToDouble(wide[payload]);
            case BIG -> Double.parseDouble(texts.text(payload));
            default -> Double.NaN;
        };
    }

    private byte tag(int index) {
        return tags == null ? onlyTag : tags[index];
    }

    private int index(int row) {
        if (rows != null) {
            return rows.search(row);
        }
        int index = row - firstRow;
        return index < payloads.size() ? Math.max(index, -1) : -1;
    }

    private static boolean allTheSame(byte[] tags) {
        for (byte tag : tags) {
            if (tag != tags[0]) {
                return false;
            }
        }
        return true;
    }
}
