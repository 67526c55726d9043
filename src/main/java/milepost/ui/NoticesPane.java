package milepost.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milepost.ui.jobs.Notice;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Icon;

/** Notices, the newest on top, over the upper edge of the map: they wait to be read and never stand in the way. */
final class NoticesPane extends VBox {

    private static final int SHOWN = 4;

    private final ObservableList<Notice> notices;

    NoticesPane(ObservableList<Notice> notices) {
        this.notices = notices;
        getStyleClass().add("notices");
        setId("notices");
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.TEXT);
        notices.addListener((InvalidationListener) _ -> show());
        show();
    }

    private void show() {
        List<Notice> newestFirst = notices.reversed();
        getChildren().setAll(newestFirst.stream().limit(SHOWN).map(this::card).toList());
        setVisible(!notices.isEmpty());
        // A changed text is what a screen reader is told of: it says the newest notice.
        setAccessibleText(newestFirst.stream().findFirst().map(Notice::text).orElse(""));
    }

    private Node card(Notice notice) {
        String kind = switch (notice.kind()) {
            case DONE -> "done";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
        VBox words = new VBox(line(notice.sentence(), "notice-sentence"));
        HBox.setHgrow(words, Priority.ALWAYS);
        addLine(words, notice.where(), "notice-where");
        addLine(words, notice.hint(), "notice-hint");
        HBox card = new HBox(new Icon(kind), words, Buttons.icon("close", "Dismiss: " + notice.text(), () -> notices.remove(notice)));
        card.getStyleClass().addAll("notice", kind);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(notice.text());
        card.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                notices.remove(notice);
                key.consume();
            }
        });
        return card;
    }

    private static void addLine(VBox words, String text, String styleClass) {
        if (!text.isEmpty()) {
            words.getChildren().add(line(text, styleClass));
        }
    }

    private static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
