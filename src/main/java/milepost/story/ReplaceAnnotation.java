package milepost.story;

import java.util.Objects;

/**
 * Puts an annotation in the place of the one with its id.
 *
 * @param annotation as it is to be
 * @param verb       what is done to it, for the undo menu
 */
public record ReplaceAnnotation(Annotation annotation, Verb verb) implements StoryEdit {

    /** What is done to an annotation: the first word of "Move callout “The fort”". */
    public enum Verb { CHANGE, MOVE, REWORD, RESTYLE }

    /** Changes it in some way. */
    public ReplaceAnnotation(Annotation annotation) {
        this(annotation, Verb.CHANGE);
    }

    public ReplaceAnnotation {
        Objects.requireNonNull(annotation, "annotation");
        Objects.requireNonNull(verb, "verb");
    }

    @Override
    public String name() {
        return EditName.sentence(verb.name()) + " " + annotation.called();
    }

    @Override
    public Story apply(Story story) {
        return StoryList.ANNOTATIONS.replaced(story, annotation);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ReplaceAnnotation(StoryList.ANNOTATIONS.element(before, annotation.id()), verb);
    }
}
