package milepost.ui;

import javafx.stage.Stage;
import milepost.ui.desk.Desk;

/** The window's title: the story, with a dot before it while changes are unsaved. */
final class WindowTitle {

    private final Stage stage;
    private final Desk desk;

    WindowTitle(Stage stage, Desk desk) {
        this.stage = stage;
        this.desk = desk;
        desk.storyProperty().subscribe(this::show);
        desk.changedProperty().subscribe(this::show);
        show();
    }

    private void show() {
        String story = desk.story().title();
        String mark = desk.changedProperty().get() ? "• " : "";
        stage.setTitle(story.isEmpty() ? mark + "Milepost" : mark + story + " – Milepost");
    }
}
