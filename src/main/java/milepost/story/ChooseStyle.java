package milepost.story;

import java.util.Objects;
import java.util.Optional;

/** Chooses the house style of the story's pictures; empty for the window's own look. */
public record ChooseStyle(Optional<PictureChoice.StyleReference> style) implements StoryEdit {

    public ChooseStyle {
        Objects.requireNonNull(style, "style");
    }

    @Override
    public String name() {
        return "Change house style";
    }

    @Override
    public Story apply(Story story) {
        return story.withPicture(story.picture().withStyle(style));
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ChooseStyle(before.picture().style());
    }
}
