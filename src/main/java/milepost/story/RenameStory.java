package milepost.story;

import java.util.Objects;

/**
 * Changes the headline and the line below it.
 *
 * @param title    the headline
 * @param subtitle the line below it, or ""
 */
public record RenameStory(String title, String subtitle) implements StoryEdit {

    public RenameStory {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
    }

    @Override
    public String name() {
        return "Change title";
    }

    @Override
    public Story apply(Story story) {
        return new Story(title, subtitle, story.places(), story.claims(), story.layers(), story.annotations(), story.area(), story.map(), story.picture(), story.articles());
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new RenameStory(before.title(), before.subtitle());
    }
}
