package milepost.claims;

/** What the words around a number do to it; the words themselves stay in {@link Quantity#hedgeWords}. */
public enum Hedge {
    /** No hedge: "130 miles". */
    BARE,
    /** around, about, some, roughly, approximately, ~ */
    ABOUT,
    /** nearly, almost, just under, short of */
    NEARLY,
    /** more than, over, at least */
    MORE_THAN,
    /** less than, under, within, up to, at most */
    LESS_THAN,
    /** between a and b, a–b */
    BETWEEN,
    /** exactly, precisely */
    EXACTLY,
    /** a few, several: 2 to 10 of the unit */
    A_FEW,
    /** No number at all: "miles from", "just miles", "next to", "near": never a verdict. */
    VAGUE
}
