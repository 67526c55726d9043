package milepost.layers.packed;

/**
 * Distinct texts packed into bytes, each known by its number. A text is stored char by char, one to three bytes a
 * char, so any Java string comes back as it was, unpaired surrogates too. Immutable.
 */
public final class TextPool {

    private final byte[] bytes;
    private final int[] starts;

    private TextPool(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    public String text(int number) {
        int end = starts[number + 1];
        char[] chars = new char[end - starts[number]];
        int length = 0;
        for (int at = starts[number]; at < end; length++) {
            int lead = bytes[at++];
            if (lead >= 0) {
                chars[length] = (char) lead;
            } else if ((lead & 0x20) == 0) {
                chars[length] = (char) ((lead & 0x1F) << 6 | bytes[at++] & 0x3F);
            } else {
                chars[length] = (char) ((lead & 0x0F) << 12 | (bytes[at] & 0x3F) << 6 | bytes[at + 1] & 0x3F);
                at += 2;
            }
        }
        return new String(chars, 0, length);
    }

    /** Gives texts their numbers while a file is read. */
    public static final class Builder {

        private static final int FIRST_SLOTS = 16;

        private final ByteList bytes = new ByteList();
        private final IntList starts = new IntList();
        /** Open addressing: number + 1 of the text in each slot, 0 for a free one. */
        private int[] slots = {};
        private byte[] scratch = {};

    public     Builder() {
            starts.add(0);
        }

        public int number(char[] chars, int offset, int length) {
            int count = encode(chars, offset, length);
            return number(scratch, 0, count);
        }

        /** The numbers that the texts of another pool have here. */
        public int[] numbers(Builder other) {
            int[] numbers = new int[other.size()];
            byte[] stored = other.bytes.array();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = number(stored, other.starts.get(i), other.starts.get(i + 1));
            }
            return numbers;
        }

        /** The number of a text that is given by its bytes as they are stored. */
        public int number(byte[] text, int from, int to) {
            if (4 * size() >= 3 * slots.length) {
                rehash();
            }
            int slot = hash(text, from, to) & slots.length - 1;
            while (slots[slot] != 0) {
                int number = slots[slot] - 1;
                if (bytes.matches(starts.get(number), starts.get(number + 1), text, from, to)) {
                    return number;
                }
                slot = slot + 1 & slots.length - 1;
            }
            bytes.addAll(text, from, to);
            starts.add(bytes.size());
            slots[slot] = size();
            return size() - 1;
        }

        public TextPool build() {
            return new TextPool(bytes.toArray(), starts.toArray());
        }

        private int size() {
            return starts.size() - 1;
        }

        private int encode(char[] chars, int offset, int length) {
            if (scratch.length < 3L * length) {
                scratch = new byte[Growth.atLeast(scratch.length, 3L * length)];
            }
            int at = 0;
            for (int i = offset; i < offset + length; i++) {
                char c = chars[i];
                if (c < 0x80) {
                    scratch[at++] = (byte) c;
                } else if (c < 0x800) {
                    scratch[at++] = (byte) (0xC0 | c >> 6);
                    scratch[at++] = (byte) (0x80 | c & 0x3F);
                } else {
                    scratch[at++] = (byte) (0xE0 | c >> 12);
                    scratch[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                    scratch[at++] = (byte) (0x80 | c & 0x3F);
                }
            }
            return at;
        }

        private void rehash() {
            slots = new int[Math.max(FIRST_SLOTS, slots.length * 2)];
            for (int number = 0; number < size(); number++) {
                int slot = hash(number) & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = number + 1;
            }
        }

        private int hash(int number) {
            int hash = 0;
            for (int i = starts.get(number); i < starts.get(number + 1); i++) {
                hash = 31 * hash + bytes.get(i);
            }
            return spread(hash);
        }

        private static int hash(byte[] bytes, int from, int to) {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + bytes[i];
            }
            return spread(hash);
        }

        private static int spread(int hash) {
            int mixed = hash * 0x9E3779B9;
            return mixed ^ mixed >>> 15;
        }
    }
}
