package milepost.story;

import java.util.Objects;

/**
 * Adds an annotation.
 *
 * @param annotation what is added; its id is not in the story yet
 * @param index where in the story's list, from 0; {@link Integer#MAX_VALUE} for the end of it
 */
public record AddAnnotation(Annotation annotation, int index) implements StoryEdit {

    public AddAnnotation {
        Objects.requireNonNull(annotation, "annotation");
    }

    /** At the end of the list. */
    public AddAnnotation(Annotation annotation) {
        this(annotation, StoryList.LAST);
    }

    @Override
    public String name() {
        return "Add " + annotation.called();
    }

    @Override
    public Story apply(Story story) {
        return StoryList.ANNOTATIONS.added(story, annotation, index);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new RemoveAnnotation(annotation.id());
    }
}
