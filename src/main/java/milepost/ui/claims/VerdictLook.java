package milepost.ui.claims;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import milepost.claims.Finding;
import milepost.claims.Verdict;
import milepost.ui.theme.Icon;

/** How a verdict looks: a word and a shape; the colour only repeats what they say. */
final class VerdictLook {

    private static final double CHIP_ICON = 14;

    private VerdictLook() { }

    static Label chip(Finding finding) {
        return chip(words(finding), icon(finding.verdict()), styleClass(finding.verdict()));
    }

    static Label pendingChip() {
        return chip("Checking", "verdict-close", "pending");
    }

    /** "Too close to call: overstated or stretched" names no winner; every other verdict is its own word. */
    static String words(Finding finding) {
        return finding.verdict().words();
    }

    private static Label chip(String words, String icon, String styleClass) {
        Label chip = new Label(words.toUpperCase(Locale.ROOT), new Icon(icon, CHIP_ICON));
        chip.getStyleClass().addAll("verdict", styleClass);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        return chip;
    }

    private static String icon(Verdict verdict) {
        return switch (verdict) {
            case FITS -> "verdict-fits";
            case STRETCHED -> "verdict-stretched";
            case OVERSTATED -> "verdict-overstated";
            case UNDERSTATED -> "verdict-understated";
            case TOO_CLOSE_TO_CALL -> "verdict-close";
            case NO_VERDICT -> "verdict-none";
            case HOLDS -> "verdict-holds";
            case FAILS -> "verdict-fails";
        };
    }

    static String styleClass(Verdict verdict) {
        return switch (verdict) {
            case FITS, HOLDS -> "for";
            case OVERSTATED, UNDERSTATED, FAILS -> "against";
            case STRETCHED -> "stretched";
            case TOO_CLOSE_TO_CALL -> "close";
            case NO_VERDICT -> "none";
        };
    }
}
