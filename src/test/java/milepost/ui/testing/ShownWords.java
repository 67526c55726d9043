package milepost.ui.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** All words that the open windows show or say to a screen reader, those of closed menus and tabs among them. For the window's thread. */
public final class ShownWords {

    private final List<String> words = new ArrayList<>();

    private ShownWords() { }

    public static List<String> now() {
        ShownWords all = new ShownWords();
        Window.getWindows().stream().filter(Window::isShowing).forEach(window -> all.add(window.getScene().getRoot()));
        return all.words;
    }

    private void add(Node node) {
        if (!node.isVisible()) {
            return;
        }
        say(node.getAccessibleText());
        switch (node) {
            case MenuBar bar -> bar.getMenus().forEach(this::add);
            case MenuButton button -> {
                say(button.getText());
                button.getItems().forEach(this::add);
            }
            case Labeled labeled -> say(labeled.getText());
            case TextInputControl input -> {
                say(input.getText());
                say(input.getPromptText());
            }
            case Text text -> say(text.getText());
            case TabPane tabs -> tabs.getTabs().forEach(tab -> say(tab.getText()));
            default -> { }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::add);
        }
    }

    private void add(MenuItem item) {
        say(item.getText());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(this::add);
        }
    }

    private void say(String text) {
        if (text != null && !text.isBlank()) {
            words.add(text.replace("_", ""));
        }
    }
}
