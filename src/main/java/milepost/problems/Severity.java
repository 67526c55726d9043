package milepost.problems;

/** How much a {@link Problem} matters to the person who opened the file. */
public enum Severity {
    /** Worth knowing; nothing was changed or left out. */
    NOTE,
    /** Something was repaired, guessed or left out; the rest was read. */
    WARNING,
    /** The file, or the named part of it, could not be used. */
    ERROR
}
