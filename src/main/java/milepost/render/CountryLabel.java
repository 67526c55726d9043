package milepost.render;

/** A country's name in capitals, in its box. */
record CountryLabel(String name, TextStyle style, LabelBox box) {
}
