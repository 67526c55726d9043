package milepost.ui.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;
import milepost.ui.places.PlaceSearch.Question;
import milepost.ui.theme.Icon;

/**
 * Finds a place as one types: what it may be is listed below, the arrow keys walk the list, Enter takes what is chosen, Escape leaves.
 * Belongs to the window's thread.
 */
final class SearchField extends HBox {

    private static final double ROW_HEIGHT = 44;
    private static final int ROWS_SHOWN = 8;
    private static final double LEAST_WIDTH = 340;

    private final Supplier<Question> asking;
    private final Consumer<Hit> onTaken;
    private final Runnable onLeft;
    private final TextField text = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final Label words = new Label();
    private final VBox below = new VBox(list, words);
    private final Popup popup = new Popup();
    private final Newest<Question, List<Hit>> places;
    private final Newest<Question, List<Hit>> features;
    private List<Hit> foundPlaces = List.of();
    private List<Hit> foundFeatures = List.of();

    /**
     * @param id      of the field in its window; that of its text ends in "-text"
     * @param asking  what is asked now, its text left out
     * @param onTaken takes what a person has chosen
     * @param onLeft  told when a person has had enough of searching
     */
    SearchField(String id, Jobs jobs, PlaceNames names, Supplier<Question> asking, Consumer<Hit> onTaken, Runnable onLeft) {
        this.asking = asking;
        this.onTaken = onTaken;
        this.onLeft = onLeft;
        places = new Newest<>(jobs, (question, _) -> PlaceSearch.places(question, names.gazetteer()), this::showPlaces, _ -> { });
        features = new Newest<>(jobs, PlaceSearch::features, this::showFeatures, _ -> { });
        setId(id);
        getStyleClass().add("search");
        setAlignment(Pos.CENTER_LEFT);
        text.setId(id + "-text");
        text.setPromptText("Find a place or coordinates");
        text.setAccessibleText("Find a place, coordinates, or a feature of a layer");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(new Icon("search", 18), text);
        text.textProperty().subscribe(this::ask);
        // A list that opened with the focus alone would lie over the map when the window opens.
        text.setOnMouseClicked(_ -> ask());
        text.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        fillPopup();
    }

    /** Puts the cursor into the field, all of its text selected. */
    void take() {
        text.requestFocus();
        text.selectAll();
        ask();
    }

    private void fillPopup() {
        list.setId(getId() + "-hits");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new HitCell());
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                takeChosen();
            }
        });
        list.setAccessibleText("What was found");
        words.setId(getId() + "-words");
        words.setWrapText(true);
        words.getStyleClass().add("search-words");
        below.getStyleClass().add("search-below");
        popup.getContent().setAll(below);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
    }

    private void ask() {
        if (!text.isFocused()) {
            return;
        }
        Question wanted = asking.get();
        Question question = new Question(text.getText(), wanted.story(), wanted.layers(), wanted.looking());
        foundFeatures = List.of();
        if (!popup.isShowing()) {
            foundPlaces = List.of();
            say(text.getText().isBlank() ? "" : "Looking…");
        }
        places.ask(question);
        features.askInstead(question);
    }

    private void showPlaces(Question question, List<Hit> hits) {
        if (question.text().equals(text.getText())) {
            foundPlaces = hits;
            fill();
        }
    }

    private void showFeatures(Question question, List<Hit> hits) {
        if (question.text().equals(text.getText())) {
            foundFeatures = hits;
            fill();
        }
    }

    private void fill() {
        List<Hit> all = new ArrayList<>(foundPlaces);
        all.addAll(foundFeatures);
        list.getItems().setAll(all);
        if (!all.isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        boolean typed = !text.getText().isBlank();
        say(!all.isEmpty() ? "" : typed ? "Nothing is called that. Try the beginning of its name, “Brest, FR” for one country, or coordinates such as 52.1, 23.7."
                : "Type a name in any language, or coordinates such as 52.1, 23.7 or 34U FC 84100 75302.");
    }

    /** Shows the list or, where there is none, words in its place; nothing while the field is left. */
    private void say(String instead) {
        boolean any = !list.getItems().isEmpty() && instead.isEmpty();
        words.setText(instead);
        show(words, !any && !instead.isEmpty());
        show(list, any);
        list.setPrefHeight(ROW_HEIGHT * Math.min(ROWS_SHOWN, Math.max(1, list.getItems().size())) + 2);
        Bounds at = localToScreen(getBoundsInLocal());
        if (!text.isFocused() || at == null || !any && instead.isEmpty()) {
            popup.hide();
            return;
        }
        double width = Math.max(LEAST_WIDTH, getWidth());
        below.setPrefWidth(width);
        words.setPrefWidth(width);
        if (!popup.isShowing()) {
            popup.show(this, at.getMinX(), at.getMaxY() + 4);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void press(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            step(code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.ENTER) {
            takeChosen();
        } else if (code == KeyCode.ESCAPE) {
            leave();
        } else {
            return;
        }
        key.consume();
    }

    private void step(int by) {
        int count = list.getItems().size();
        if (!popup.isShowing()) {
            ask();
        } else if (count > 0) {
            int chosen = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().select(chosen);
            list.scrollTo(Math.max(0, chosen - ROWS_SHOWN + 1));
            Hit hit = list.getItems().get(chosen);
            text.setAccessibleHelp(hit.name() + ", " + hit.detail() + ", " + (chosen + 1) + " of " + count);
        }
    }

    private void takeChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(_ -> popup.isShowing()).ifPresent(hit -> {
            popup.hide();
            text.clear();
            onTaken.accept(hit);
        });
    }

    private void leave() {
        popup.hide();
        text.clear();
        onLeft.run();
    }

    /** A name, and below it what tells it from others. */
    private static final class HitCell extends ListCell<Hit> {

        private final Label name = new Label();
        private final Label detail = new Label();
        private final VBox both = new VBox(name, detail);

        HitCell() {
            name.getStyleClass().add("search-name");
            detail.getStyleClass().add("search-detail");
            both.setMinWidth(0);
            both.setPrefWidth(1);
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty ? null : both);
            setAccessibleText(empty ? "" : hit.name() + ", " + hit.detail());
            if (!empty) {
                name.setText(hit.name());
                detail.setText(hit.detail());
            }
        }
    }
}
