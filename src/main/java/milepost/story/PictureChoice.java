package milepost.story;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided on the story's pictures.
 *
 * @param altText         what the picture shows, for those who do not see it, as a person wrote it; "" to have it drafted
 * @param longDescription the same in full
 * @param wordsFor        the {@link #fingerprint} of the drafts these words were written instead of, "" when there are none: other
 *                        findings have other drafts, and the words may no longer be true
 * @param style           the house style; empty for the window's own look
 */
public record PictureChoice(String altText, String longDescription, String wordsFor, Optional<StyleReference> style) {

    /** Drafted words and the window's own look. */
    public static final PictureChoice AUTOMATIC = new PictureChoice("", "", "", Optional.empty());

    /**
     * A house style's file.
     *
     * @param name   what people call the style
     * @param path   of its file, seen from the story's own, with forward slashes
     * @param sha256 of the file when it was chosen, to notice that it has changed since; "" when unknown
     */
    public record StyleReference(String name, String path, String sha256) {
        public StyleReference {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
            if (path.isBlank()) {
                throw new IllegalArgumentException("a style without a file");
            }
        }
    }

    public PictureChoice {
        Objects.requireNonNull(altText, "altText");
        Objects.requireNonNull(longDescription, "longDescription");
        Objects.requireNonNull(wordsFor, "wordsFor");
        Objects.requireNonNull(style, "style");
    }

    /** Tells drafts apart. */
    public static String fingerprint(String draftedAltText, String draftedDescription) {
        return String.format("%08x", (draftedAltText + "\n" + draftedDescription).hashCode());
    }

    public PictureChoice withStyle(Optional<StyleReference> other) {
        return new PictureChoice(altText, longDescription, wordsFor, other);
    }

    PictureChoice withWords(String alt, String description, String drafts) {
        return new PictureChoice(alt, description, drafts, style);
    }
}
