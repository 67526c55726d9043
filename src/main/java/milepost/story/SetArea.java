package milepost.story;

import java.util.Objects;
import java.util.Optional;

/**
 * Sets what the map shows when the story opens.
 *
 * @param area the area, or empty for "fit the claims"
 */
public record SetArea(Optional<MapArea> area) implements StoryEdit {

    public SetArea {
        Objects.requireNonNull(area, "area");
    }

    @Override
    public String name() {
        return "Set opening view";
    }

    @Override
    public Story apply(Story story) {
        return new Story(story.title(), story.subtitle(), story.places(), story.claims(), story.layers(), story.annotations(), area, story.map(), story.picture(), story.articles());
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new SetArea(before.area());
    }
}
