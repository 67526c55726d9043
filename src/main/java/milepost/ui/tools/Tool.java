package milepost.ui.tools;

import javafx.scene.input.KeyCode;

/** What a click on the map does. */
public enum Tool {
    SELECT("select", "Select", "", KeyCode.UNDEFINED),
    MEASURE("measure", "Measure a distance", "M", KeyCode.M),
    RING("ring", "Draw a range ring", "R", KeyCode.R),
    NOTE("note", "Add a note", "N", KeyCode.N);

    private final String icon;
    private final String title;
    private final String letter;
    private final KeyCode key;

    Tool(String icon, String title, String letter, KeyCode key) {
        this.icon = icon;
        this.title = title;
        this.letter = letter;
        this.key = key;
    }

    String icon() {
        return icon;
    }

    /** "Measure a distance (M)". */
    String title() {
        return letter.isEmpty() ? title : title + " (" + letter + ")";
    }

    KeyCode key() {
        return key;
    }
}
