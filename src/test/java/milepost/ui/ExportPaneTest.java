package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import milepost.geodesy.Position;
import milepost.render.export.PictureLog;
import milepost.story.AddAnnotation;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;
import milepost.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the export pane offers: kinds of file, words, the check log, and the look at the picture before it is written. */
class ExportPaneTest extends WindowTest {

    @TempDir
    private Path folder;

    private void openPane() {
        waitUntilChecked();
        waitUntil(() -> desk().base().mapProperty().get().isPresent());
        press("#export");
        set("#export-width", "800");
        set("#export-height", "500");
        robot().interact(() -> robot().lookup("#export-scale").queryComboBox().setValue(1));
    }

    @Test
    void aRemarkLeadsToTheNoteItSpeaksOf() {
        waitUntilChecked();
        Position there = new Position(24.5, 53);
        robot().interact(() -> {
            desk().make(new AddAnnotation(new Annotation("below", new AnnotationMark.Caption(there), "Underneath", 0, 0)));
            desk().make(new AddAnnotation(new Annotation("above", new AnnotationMark.Caption(there), "On top of it", 4, 3)));
        });
        openPane();
        waitUntil(() -> robot().lookup("#export-remarks .export-fault").queryAll().stream().anyMatch(node -> ((Hyperlink) node).getText().contains("“Underneath”")));
        Hyperlink remark = robot().lookup("#export-remarks .export-fault").<Hyperlink>queryAll().stream().filter(link -> link.getText().contains("“Underneath”"))
                .findFirst().orElseThrow();
        robot().interact(remark::fire);
        assertThat(robot().lookup("#export-write").queryAll()).isEmpty();
        assertThat(robot().lookup("#note-bar").query().isVisible()).isTrue();
    }

    @Test
    void anSvgIsWrittenWithItsWordsBesideIt() throws Exception {
        openPane();
        robot().interact(() -> robot().lookup("#export-tabs").queryAs(TabPane.class).getSelectionModel().select(1));
        set("#export-alt-text", "A map that a person described.");
        robot().interact(() -> robot().lookup("#export-tabs").queryAs(TabPane.class).getSelectionModel().select(2));
        robot().interact(() -> robot().lookup("#export-format").<ChoiceBox<Object>>queryAs(choiceBox()).getSelectionModel().select(1));
        robot().interact(() -> robot().lookup("#export-sidecar").queryAs(CheckBox.class).setSelected(true));
        Path picture = folder.resolve("map.svg");
        choosesFile(picture);
        press("#export-write");
        waitUntil(() -> Files.exists(folder.resolve("map.json")));
        assertThat(Files.readString(picture)).startsWith("<?xml").contains("<text").contains("A map that a person described.");
        assertThat(Files.readString(folder.resolve("map.txt"))).contains("A map that a person described.");
    }

    @Test
    void aPictureOpensAsTheCheckItWasMadeFromUnlessItsLogIsLeftOut() {
        openPane();
        Path picture = folder.resolve("map.png");
        choosesFile(picture);
        press("#export-write");
        waitUntil(() -> Files.exists(picture));
        waitUntilIdle();
        Story exported = desk().story();
        robot().interact(() -> desk().open(Story.EMPTY, Optional.empty()));
        robot().interact(() -> window().open(List.of(picture)));
        waitUntil(() -> desk().story().claims().equals(exported.claims()));

        openPane();
        robot().interact(() -> robot().lookup("#export-tabs").queryAs(TabPane.class).getSelectionModel().select(2));
        robot().interact(() -> robot().lookup("#export-check-log").queryAs(CheckBox.class).setSelected(false));
        Path bare = folder.resolve("bare.png");
        choosesFile(bare);
        press("#export-write");
        waitUntil(() -> Files.exists(bare));
        assertThat(catchThrowable(() -> PictureLog.read(bare))).hasMessageContaining("carries no check log");
    }

    @Test
    void whatIsNoSizeIsSaid() {
        openPane();
        set("#export-width", "12");
        assertThat(robot().lookup("#export-write").query().isDisabled()).isTrue();
        Set<Label> labels = robot().lookup(".dialog-buttons .label").queryAll();
        assertThat(labels).anyMatch(label -> label.getText().contains("from 200 to 10,000"));
    }

    private void set(String query, String text) {
        robot().interact(() -> robot().lookup(query).<TextInputControl>query().setText(text));
    }

    @SuppressWarnings("unchecked")
    private static Class<ChoiceBox<Object>> choiceBox() {
        return (Class<ChoiceBox<Object>>) (Class<?>) ChoiceBox.class;
    }
}
