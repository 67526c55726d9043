package milepost.ui.export;

import milepost.render.furniture.AltText;
import milepost.ui.desk.Desk;

/** Alt text and long description of the story: drafted from its findings, or as a person wrote them for just these findings. */
public final class PictureWords {

    private final Desk desk;
    private String draftedFrom = "";
    private String altText = "";
    private String description = "";

    public PictureWords(Desk desk) {
        this.desk = desk;
    }

    /** In 250 characters. */
    public String altText() {
        draft();
        return altText;
    }

    /** In full. */
    public String description() {
        draft();
        return description;
    }

    void writeAltText(String text) {
        draft();
        altText = text;
    }

    void writeDescription(String text) {
        draft();
        description = text;
    }

    void forget() {
        draftedFrom = "";
    }

    /** Words written for other findings would say what is no longer so. */
    private void draft() {
        String alt = AltText.of(desk.story(), desk.findingsProperty().get());
        String full = AltText.description(desk.story(), desk.findingsProperty().get());
        String now = alt + "\n" + full;
        if (!now.equals(draftedFrom)) {
            draftedFrom = now;
            altText = alt;
            description = full;
        }
    }
}
