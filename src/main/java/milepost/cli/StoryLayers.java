package milepost.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.problems.UserException;
import milepost.story.Story;
import milepost.story.StoryEvidence;
import milepost.story.StoryLayer;
import milepost.work.Cancel;

/** The layers that a story names by paths seen from its own folder, read for the check of its claims. */
final class StoryLayers {

    private StoryLayers() { }

    /** @param doubts takes what could not be read: the check goes on without it */
    static List<StoryEvidence.Own> read(Story story, String storyName, Consumer<String> doubts) {
        List<StoryEvidence.Own> own = new ArrayList<>();
        for (StoryLayer named : story.layers()) {
            Path file = folder(storyName).resolve(named.path());
            if (!Files.exists(file)) {
                doubts.accept("The story's layer “" + named.title() + "” is not there and says nothing of its claims: " + file);
                continue;
            }
            try {
                Layer layer = new LayerLoader().require(file, named.reading(), new Cancel());
                own.add(new StoryEvidence.Own(layer, named.borders()));
            } catch (UserException unreadable) {
                doubts.accept("The story's layer “" + named.title() + "” cannot be read and says nothing of its claims: " + unreadable.getMessage());
            }
        }
        return own;
    }

    /** Standard input has none: its layers are looked for where the command was called. */
    static Path folder(String storyName) {
        Path parent = storyName.equals(InputFile.STANDARD_INPUT) ? null : InputFile.path(storyName).toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }
}
