package milepost.ui.claims;

/**
 * How claims come into the story.
 *
 * @param paste takes what is on the clipboard
 * @param open  asks for a file
 * @param add   asks for a claim to be written down
 */
public record Bringing(Runnable paste, Runnable open, Runnable add) {
}
