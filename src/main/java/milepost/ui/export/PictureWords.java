package milepost.ui.export;

import milepost.render.furniture.AltText;
import milepost.story.DescribePicture;
import milepost.story.PictureChoice;
import milepost.ui.desk.Desk;

/** Alt text and long description of the story: as a person wrote them, which is saved with it, or drafted from its findings. */
public final class PictureWords {

    private final Desk desk;

    public PictureWords(Desk desk) {
        this.desk = desk;
    }

    /** In 250 characters. */
    public String altText() {
        String written = desk.story().picture().altText();
        return written.isEmpty() ? draftedAltText() : written;
    }

    /** In full. */
    public String description() {
        String written = desk.story().picture().longDescription();
        return written.isEmpty() ? draftedDescription() : written;
    }

    /** Whether the words were written for other findings than the present ones, and may say what is no longer so. */
    boolean old() {
        String drafts = desk.story().picture().wordsFor();
        return !drafts.isEmpty() && !drafts.equals(fingerprint());
    }

    /** Keeps a person's words with the story; words that are the draft stay drafts. */
    void write(String altText, String description) {
        String alt = altText.strip().equals(draftedAltText().strip()) ? "" : altText.strip();
        String full = description.strip().equals(draftedDescription().strip()) ? "" : description.strip();
        PictureChoice now = desk.story().picture();
        if (!alt.equals(now.altText()) || !full.equals(now.longDescription())) {
            desk.make(new DescribePicture(alt, full, alt.isEmpty() && full.isEmpty() ? "" : fingerprint()));
        }
    }

    private String fingerprint() {
        return PictureChoice.fingerprint(draftedAltText(), draftedDescription());
    }

    private String draftedAltText() {
        return AltText.of(desk.acceptedStory(), desk.acceptedFindings());
    }

    private String draftedDescription() {
        return AltText.description(desk.acceptedStory(), desk.acceptedFindings());
    }
}
