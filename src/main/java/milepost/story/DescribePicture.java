package milepost.story;

import java.util.Objects;

/**
 * Writes what the picture shows for those who do not see it.
 *
 * @param altText         "" to have it drafted
 * @param longDescription "" to have it drafted
 * @param wordsFor        as {@link PictureChoice} has it
 */
public record DescribePicture(String altText, String longDescription, String wordsFor) implements StoryEdit {

    public DescribePicture {
        Objects.requireNonNull(altText, "altText");
        Objects.requireNonNull(longDescription, "longDescription");
        Objects.requireNonNull(wordsFor, "wordsFor");
    }

    @Override
    public String name() {
        return altText.isEmpty() && longDescription.isEmpty() ? "Draft alt text again" : "Write alt text";
    }

    @Override
    public Story apply(Story story) {
        return story.withPicture(story.picture().withWords(altText, longDescription, wordsFor));
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new DescribePicture(before.picture().altText(), before.picture().longDescription(), before.picture().wordsFor());
    }
}
