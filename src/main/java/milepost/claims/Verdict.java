package milepost.claims;

/** What a measured range says of a reported number; the words are a contract with scripts. */
public enum Verdict {
    FITS("Fits"),
    STRETCHED("Stretched"),
    OVERSTATED("Overstated"),
    UNDERSTATED("Understated"),
    TOO_CLOSE_TO_CALL("Too close to call"),
    NO_VERDICT("No verdict"),
    HOLDS("Holds"),
    FAILS("Fails");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether it speaks against the claim. */
    public boolean against() {
        return this == OVERSTATED || this == UNDERSTATED || this == FAILS;
    }
}
