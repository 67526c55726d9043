package milepost.ui.story;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import milepost.ui.desk.Desk;

/** The story's headline and the line below it. */
public final class StoryHeader extends VBox {

    public StoryHeader(Desk desk) {
        Label title = label("story-title");
        Label subtitle = label("story-subtitle");
        getStyleClass().add("story-header");
        getChildren().addAll(title, subtitle);
        desk.storyProperty().subscribe(story -> {
            title.setText(story.title().isEmpty() ? "Untitled story" : story.title());
            subtitle.setText(story.subtitle());
            subtitle.setManaged(!story.subtitle().isEmpty());
            subtitle.setVisible(!story.subtitle().isEmpty());
        });
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
