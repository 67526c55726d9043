package milepost.layers;

/** What is mended in a feature while its file is read; each kind can be switched off, and the file is then read as it is. */
public enum RepairKind {
    /** A ring that does not end where it begins is closed with a straight edge; left alone, it is drawn as a line. */
    UNCLOSED_RING("unclosed-ring"),
    /** A latitude a hair beyond a pole is moved onto it; left alone, the feature cannot be used. */
    POLE_ROUNDED("pole-rounded"),
    /** A line of one position, or a ring of fewer than four, is left out; left alone, the feature cannot be used. */
    SHORT_PART("short-part");

    private final String code;

    RepairKind(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }
}
