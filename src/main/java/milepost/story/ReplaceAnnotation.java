package milepost.story;

import java.util.Objects;

/**
 * Puts an annotation in the place of the one with its id.
 *
 * @param annotation as it is to be
 */
public record ReplaceAnnotation(Annotation annotation) implements StoryEdit {

    public ReplaceAnnotation {
        Objects.requireNonNull(annotation, "annotation");
    }

    @Override
    public String name() {
        return "Change note " + EditName.quoted(annotation.text());
    }

    @Override
    public Story apply(Story story) {
        return StoryList.ANNOTATIONS.replaced(story, annotation);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ReplaceAnnotation(StoryList.ANNOTATIONS.element(before, annotation.id()));
    }
}
