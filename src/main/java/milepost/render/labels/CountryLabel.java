package milepost.render.labels;

import milepost.render.scene.LabelBox;
import milepost.render.text.TextStyle;

/** A country's name in capitals, in its box. */
record CountryLabel(String name, TextStyle style, LabelBox box) {
}
