package milepost.ui.claims.article;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import milepost.claims.Source;

/** Asks whose a text is: outlet, date and link. */
final class SourceForm extends GridPane {

    private final TextField outlet = field("source-outlet", "CNN");
    private final TextField date = field("source-date", "2024-07-08");
    private final TextField link = field("source-link", "https://…");

    /** @param onTold takes what was entered, when Enter or the button says so */
    SourceForm(Consumer<Source> onTold) {
        getStyleClass().add("source-form");
        addRow(0, label("Outlet", outlet), outlet);
        addRow(1, label("Date", date), date);
        addRow(2, label("Link", link), link);
        Button done = new Button("Keep");
        done.setId("source-keep");
        done.getStyleClass().add("small-button");
        done.setOnAction(_ -> onTold.accept(told()));
        add(done, 1, 3);
        for (TextField field : new TextField[] {outlet, date, link}) {
            GridPane.setHgrow(field, Priority.ALWAYS);
            field.setOnAction(_ -> onTold.accept(told()));
        }
    }

    void show(Source source) {
        outlet.setText(source.outlet());
        date.setText(source.date());
        link.setText(source.link());
    }

    void take() {
        outlet.requestFocus();
    }

    private Source told() {
        return new Source(outlet.getText().strip(), date.getText().strip(), link.getText().strip());
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    private static Label label(String text, Node of) {
        Label label = new Label(text);
        label.setLabelFor(of);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
