package milepost.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Several edits made, and taken back, as one.
 *
 * @param name  what the undo menu says
 * @param edits in the order they are made
 */
public record SeveralEdits(String name, List<StoryEdit> edits) implements StoryEdit {

    public SeveralEdits {
        Objects.requireNonNull(name, "name");
        edits = List.copyOf(edits);
    }

    @Override
    public Story apply(Story story) {
        Story edited = story;
        for (StoryEdit edit : edits) {
            edited = edit.apply(edited);
        }
        return edited;
    }

    @Override
    public StoryEdit reverse(Story before) {
        List<StoryEdit> reversed = new ArrayList<>();
        Story story = before;
        for (StoryEdit edit : edits) {
            reversed.addFirst(edit.reverse(story));
            story = edit.apply(story);
        }
        return new SeveralEdits(name, reversed);
    }
}
