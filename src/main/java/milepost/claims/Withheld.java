package milepost.claims;

/** Why there is no verdict; the words are a contract with scripts. */
public enum Withheld {
    VAGUE("vague"), STAND_IN("stand-in"), UNRESOLVED("unresolved"), COARSE_DATA("coarse-data");

    private final String code;

    Withheld(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
