package milepost.ui.export;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milepost.render.export.PictureFacts;
import milepost.story.RenameStory;
import milepost.ui.desk.Desk;
import milepost.ui.theme.Copies;

/** The words that go with the picture: headline, and what it shows for those who do not see it, drafted from the findings. */
final class WordFields extends VBox {

    /** What content systems take. */
    private static final int LONGEST_ALT_TEXT = 250;
    private static final int ALT_ROWS = 4;
    private static final int DESCRIPTION_ROWS = 6;

    private final Desk desk;
    private final PictureWords words;
    private final TextField title = new TextField();
    private final TextField subtitle = new TextField();
    private final TextArea altText = area("export-alt-text", ALT_ROWS);
    private final TextArea description = area("export-description", DESCRIPTION_ROWS);
    private final Label length = new Label();
    private final Label old = new Label("These words were written for other findings: read them again.");

    WordFields(Desk desk, PictureWords words) {
        this.desk = desk;
        this.words = words;
        getStyleClass().add("export-words");
        title.setId("export-title");
        subtitle.setId("export-subtitle");
        title.setText(desk.story().title());
        subtitle.setText(desk.story().subtitle());
        title.focusedProperty().subscribe(_ -> rename());
        subtitle.focusedProperty().subscribe(_ -> rename());
        title.setOnAction(_ -> rename());
        subtitle.setOnAction(_ -> rename());
        altText.setText(words.altText());
        description.setText(words.description());
        altText.textProperty().subscribe(now -> length.setText(now.length() + " of " + LONGEST_ALT_TEXT + " characters"));
        altText.focusedProperty().subscribe(_ -> keep());
        description.focusedProperty().subscribe(_ -> keep());
        old.getStyleClass().add("dialog-summary");
        old.setId("export-words-old");
        old.setWrapText(true);
        showOld();
        length.getStyleClass().add("dialog-summary");
        getChildren().addAll(FormLabel.of("Title", title), title, FormLabel.of("Subtitle", subtitle), subtitle,
                heading("Alt text", altText, "export-copy-alt-text"), altText, length,
                heading("Long description", description, "export-copy-description"), description, old, again());
    }

    void focusTitle() {
        title.requestFocus();
    }

    PictureFacts in(PictureFacts drafted) {
        return drafted.withTexts(altText.getText().strip(), description.getText().strip());
    }

    private void rename() {
        if (!title.getText().equals(desk.story().title()) || !subtitle.getText().equals(desk.story().subtitle())) {
            desk.make(new RenameStory(title.getText().strip(), subtitle.getText().strip()));
        }
    }

    /** Saves the words with the story. */
    void keep() {
        words.write(altText.getText(), description.getText());
        showOld();
    }

    private void showOld() {
        old.setVisible(words.old());
        old.setManaged(old.isVisible());
    }

    private Button again() {
        Button again = new Button("Draft both again");
        again.getStyleClass().add("small-button");
        again.setOnAction(_ -> {
            words.write("", "");
            altText.setText(words.altText());
            description.setText(words.description());
            showOld();
        });
        return again;
    }

    private static HBox heading(String name, TextArea area, String id) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = new Button("Copy");
        copy.setId(id);
        copy.setAccessibleText("Copy the " + name.toLowerCase(Locale.ROOT));
        copy.getStyleClass().add("small-button");
        copy.setOnAction(_ -> Copies.text(area.getText()));
        HBox heading = new HBox(FormLabel.of(name, area), gap, copy);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static TextArea area(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }
}
