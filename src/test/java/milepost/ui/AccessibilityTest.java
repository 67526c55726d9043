package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import milepost.ui.testing.Hands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has no mouse, or does not see the screen: everything is reached by Tab, and everything that is reached says what it is. */
class AccessibilityTest extends WindowTest {

    private static final int MOST_STEPS = 150;

    @BeforeEach
    void anArticleIsOpen() {
        waitUntilChecked();
        robot().interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Springfield lies 12 km from Chicago. Kobryn is 140 miles from Warsaw.")));
        press("#paste-article");
        waitUntil(() -> desk().story().articles().size() == 1);
        waitUntilChecked();
    }

    private Scene scene() {
        return robot().lookup("#window").query().getScene();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::all)) : Stream.of(node);
    }

    /** What takes the focus, is seen, and is no mere container of something that does. */
    private static List<Node> controls(Scene scene) {
        return all(scene.getRoot()).filter(node -> node.isFocusTraversable() && !node.isDisabled() && seen(node))
                .filter(node -> !(node instanceof ScrollPane) && !(node instanceof SplitPane) && !(node instanceof MenuBar)).toList();
    }

    private static boolean seen(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static String name(Node node) {
        Stream<String> own = Stream.of(node.getAccessibleText(), node instanceof Labeled labeled ? labeled.getText() : null);
        Stream<String> labels = all(node.getScene().getRoot()).filter(Label.class::isInstance).map(Label.class::cast).filter(label -> label.getLabelFor() == node).map(Label::getText);
        return Stream.concat(own, labels).filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
    }

    private void assertAllNamed(Scene scene, int least) {
        List<Node> controls = onWindowThread(() -> controls(scene));
        assertThat(controls).hasSizeGreaterThanOrEqualTo(least);
        assertThat(controls).allSatisfy(node -> assertThat(onWindowThread(() -> name(node))).as(node.toString()).isNotBlank());
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        assertAllNamed(scene(), 25);
    }

    @Test
    void everyFieldOfAClaimsFormHasAName() {
        Button edit = robot().lookup(".claim-card .claim-edit").queryAllAs(Button.class).iterator().next();
        Platform.runLater(edit::fire);
        waitUntil(() -> robot().lookup("#claim-keep").tryQuery().isPresent());
        assertAllNamed(robot().lookup("#claim-keep").query().getScene(), 15);
        robot().interact(() -> Window.getWindows().stream().filter(window -> window.getScene() == robot().lookup("#claim-keep").query().getScene()).toList().forEach(Window::hide));
    }

    @Test
    void theExportDialogHasNames() {
        press("#export");
        Set<Scene> others = new LinkedHashSet<>();
        waitUntil(() -> {
            Window.getWindows().stream().map(Window::getScene).filter(scene -> scene != null && scene != scene()).forEach(others::add);
            return others.stream().anyMatch(scene -> controls(scene).size() > 5);
        });
        Scene dialog = others.stream().filter(scene -> onWindowThread(() -> controls(scene).size()) > 5).findFirst().orElseThrow();
        assertAllNamed(dialog, 6);
        robot().interact(() -> dialog.getWindow().hide());
    }

    @Test
    void tabGoesAroundTheWindowAndIsCaughtNowhere() {
        Collection<Node> visited = new LinkedHashSet<>();
        robot().interact(() -> robot().lookup("#search-text").query().requestFocus());
        for (int step = 0; step < MOST_STEPS; step++) {
            Node owner = onWindowThread(() -> scene().getFocusOwner());
            visited.add(owner);
            new Hands(owner).key(KeyCode.TAB);
        }
        List<String> ids = new ArrayList<>(visited.stream().map(Node::getId).filter(id -> id != null).toList());

        assertThat(ids).contains("search-text", "export", "add-layer", "article-text", "accept-all", "paste-article", "filter-claims");
        assertThat(ids).anyMatch(id -> id.startsWith("claim-claim-"));
        assertThat(visited).anyMatch(node -> node.getStyleClass().contains("map-pane"));
        assertThat(visited).anyMatch(node -> node.getStyleClass().contains("claim-accept"));
    }
}
