package milepost.render.export;

import java.util.Objects;
import milepost.render.furniture.AltText;
import milepost.render.furniture.Credits;
import milepost.render.scene.FrameRequest;
import milepost.story.PictureChoice;

/**
 * What a picture file says of itself; "" for what is not known.
 *
 * @param title           the headline
 * @param caption         what goes under it in print
 * @param altText         what it shows, in 250 characters, for those who do not see it
 * @param longDescription the same in full
 * @param credit          who is to be credited
 * @param source          who reported the claims
 * @param date            of the picture, ISO 8601, a day and no time: "2026-11-26"
 */
public record PictureFacts(String title, String caption, String altText, String longDescription, String credit, String source, String date) {

    public PictureFacts {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(altText, "altText");
        Objects.requireNonNull(longDescription, "longDescription");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(source, "source");
        if (!date.matches("(\\d{4}(-\\d\\d){0,2})?")) {
            throw new IllegalArgumentException("not a date: " + date);
        }
    }

    /** Drafted from the story and its findings, without a date; the words a person wrote for them stand. */
    public static PictureFacts drafted(FrameRequest request) {
        PictureChoice written = request.story().picture();
        String draft = AltText.of(request.story(), request.findings());
        String altText = written.altText().isEmpty() ? draft : written.altText();
        String description = AltText.description(request.story(), request.findings());
        String subtitle = request.story().subtitle().strip();
        return new PictureFacts(request.story().title().strip(), subtitle.isEmpty() ? altText : subtitle, altText,
                written.longDescription().isEmpty() ? description : written.longDescription(), Credits.of(request), Credits.sources(request.findings()), "");
    }

    /** Whether a person's words were written for other findings than these, so that they may no longer be true. */
    public static boolean wordsAreOld(FrameRequest request) {
        PictureChoice written = request.story().picture();
        return !written.wordsFor().isEmpty() && !written.wordsFor().equals(
                PictureChoice.fingerprint(AltText.of(request.story(), request.findings()), AltText.description(request.story(), request.findings())));
    }

    public PictureFacts withDate(String day) {
        return new PictureFacts(title, caption, altText, longDescription, credit, source, day);
    }

    /** With texts a person wrote for those who do not see the picture. */
    public PictureFacts withTexts(String alt, String description) {
        return new PictureFacts(title, caption, alt, description, credit, source, date);
    }
}
