package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final StoryLayer QUAKES = new StoryLayer("quakes", "usgs.geojson", "usgs.geojson", "", true);

    private final History history = new History(Story.EMPTY);

    @Test
    void namesWhatUndoAndRedoWouldDo() {
        history.make(new AddLayer(QUAKES));
        assertThat(history.undoName()).contains("Add layer usgs.geojson");

        history.undo();
        assertThat(history.undoName()).isEmpty();
        assertThat(history.redoName()).contains("Add layer usgs.geojson");
    }

    @Test
    void forgetsWhatWasUndoneWhenSomethingElseIsDone() {
        history.make(new AddLayer(QUAKES));
        history.undo();
        history.make(new RenameStory("New", ""));

        assertThat(history.redoName()).isEmpty();
    }

    @Test
    void isUnchangedAgainWhenTheLastSavedStoryIsReached() {
        history.make(new AddLayer(QUAKES));
        history.markSaved(history.story());
        history.make(new ShowLayer("quakes", false));
        assertThat(history.changed()).isTrue();

        history.undo();
        assertThat(history.changed()).isFalse();
    }

    @Test
    void leavesNoTraceOfAnEditThatChangesNothing() {
        history.make(new RenameStory("", ""));

        assertThat(history.undoName()).isEmpty();
    }

    @Test
    void keepsTheStoryWhenAnEditCannotBeMade() {
        assertThatThrownBy(() -> history.make(new RemoveLayer("none"))).isInstanceOf(IllegalStateException.class);
        assertThat(history.story()).isEqualTo(Story.EMPTY);
        assertThat(history.undoName()).isEmpty();
    }

    @Test
    void undoesNothingWhereNothingWasDone() {
        history.undo();
        history.redo();

        assertThat(history.story()).isEqualTo(Story.EMPTY);
    }
}
