package milepost.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milepost.claims.Verdict;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Icon;

/** What stands above the cards: how many there are, how to add more, and which of them are listed. */
final class ClaimsHead extends VBox {

    private final Consumer<ClaimsView> onView;
    private final Label summary = new Label();
    private final TextField words = new TextField();
    private final Label hidden = new Label();
    private final MenuButton sorting = new MenuButton(null, new Icon("sort", 18));
    private ClaimsView view = ClaimsView.ALL;

    /** @param onView told when other claims are to be listed, or in another order */
    ClaimsHead(Bringing bringing, Consumer<ClaimsView> onView) {
        this.onView = onView;
        getStyleClass().add("pane-head");
        Label heading = new Label("Claims");
        heading.getStyleClass().add("pane-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Buttons.named(sorting, "Sort and filter the claims");
        sorting.setId("sort-claims");
        HBox line = new HBox(heading, gap, button("paste", "Paste an article (Ctrl+V)", "paste-article", bringing.paste()),
                button("add", "Add a claim", "add-claim", bringing.add()), sorting);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("claims-line");
        summary.getStyleClass().add("pane-summary");
        summary.setId("claims-summary");
        summary.setWrapText(true);
        words.setId("filter-claims");
        words.setPromptText("Filter by words, outlet or note");
        words.setAccessibleText("Filter the claims by words, outlet or note");
        words.getStyleClass().add("filter-field");
        words.textProperty().addListener((_, _, typed) -> look(view.with(typed)));
        hidden.getStyleClass().add("pane-summary");
        hidden.setId("claims-hidden");
        getChildren().addAll(line, summary, words, hidden);
        fill();
        offerFilter(false);
        tellHidden(0);
    }

    void say(String text) {
        summary.setText(text);
        show(summary, !text.isEmpty());
    }

    /** A handful of claims needs no filter. */
    void offerFilter(boolean offered) {
        show(words, offered || !words.getText().isEmpty());
        show(sorting, offered || !view.all());
    }

    void tellHidden(int claims) {
        hidden.setText(claims + (claims == 1 ? " claim is" : " claims are") + " filtered out");
        show(hidden, claims > 0);
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup orders = new ToggleGroup();
        for (ClaimsView.Order order : ClaimsView.Order.values()) {
            RadioMenuItem item = new RadioMenuItem(order.words());
            item.setToggleGroup(orders);
            item.setSelected(order == ClaimsView.Order.STORY);
            item.setOnAction(_ -> look(view.sorted(order)));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        for (Verdict verdict : Verdict.values()) {
            CheckMenuItem item = new CheckMenuItem(verdict.words());
            item.setSelected(true);
            item.selectedProperty().addListener((_, _, listed) -> look(view.listing(verdict, listed)));
            items.add(item);
        }
        sorting.getItems().setAll(items);
    }

    private void look(ClaimsView other) {
        view = other;
        onView.accept(view);
    }

    private static Button button(String icon, String name, String id, Runnable action) {
        Button button = Buttons.icon(icon, name, action);
        button.setId(id);
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
