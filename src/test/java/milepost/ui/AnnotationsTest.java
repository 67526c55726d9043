package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimMarks.Note;
import milepost.render.scene.LabelBox;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;
import milepost.ui.map.LaidMarks;
import milepost.ui.map.MapPane;
import milepost.ui.testing.Hands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes put on the map, moved, worded, coloured and taken away, by mouse and by keys; each change can be undone. */
class AnnotationsTest extends WindowTest {

    private static final Position PINSK = new Position(26.1, 52.1);

    private MapPane map;
    private Hands hands;

    @BeforeEach
    void showTheRegion() {
        waitUntilChecked();
        map = robot().lookup(".map-pane").queryAs(MapPane.class);
        hands = new Hands(map);
        waitUntil(() -> map.viewport().isPresent());
        robot().interact(() -> map.setAnimated(false));
        robot().interact(() -> map.flyTo(new GeoBounds(20, 50, 29, 54.5)));
        robot().interact(map::requestFocus);
    }

    @Test
    void aCalloutIsPlacedWordedMovedAndUndone() {
        placeCallout("The depot");
        Annotation placed = notes().getFirst();
        assertThat(placed.text()).isEqualTo("The depot");
        assertThat(placed.at().longitudeDegrees()).isCloseTo(PINSK.longitudeDegrees(), within(0.05));

        LabelBox box = laidBox("The depot");
        hands.drag(box.centreX(), box.centreY(), box.centreX() + 60, box.centreY() + 90, MouseButton.PRIMARY);
        Annotation moved = notes().getFirst();
        assertThat(moved.offsetX() - placed.offsetX()).isCloseTo(60, within(6.0));
        assertThat(moved.offsetY() - placed.offsetY()).isCloseTo(90, within(6.0));
        assertThat(desk().undoNameProperty().get()).contains("Move callout “The depot”");

        robot().interact(desk()::undo);
        assertThat(notes()).containsExactly(placed);
    }

    @Test
    void keysMoveRewordAndRemoveWhatIsSelected() {
        placeCallout("The depot");
        double x = notes().getFirst().offsetX();
        hands.key(KeyCode.RIGHT, KeyCode.SHIFT);
        hands.key(KeyCode.LEFT);
        assertThat(notes().getFirst().offsetX()).isEqualTo(x + 9);
        robot().interact(() -> robot().lookup("#note-role-other").query().fireEvent(new ActionEvent()));
        assertThat(notes().getFirst().role()).isEqualTo(Annotation.Role.OTHER);
        assertThat(desk().undoNameProperty().get()).contains("Restyle callout “The depot”");
        hands.key(KeyCode.DELETE);
        assertThat(notes()).isEmpty();
        robot().interact(desk()::undo);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void arrowsAreasRingsAndNumbersTakeTheirClicks() {
        robot().interact(() -> tool("#tool-note"));
        choose("#note-curved-arrow");
        click(new Position(24, 53), new Position(25, 52.6));
        endWords();
        choose("#note-area");
        click(new Position(26, 53), new Position(27, 53), new Position(27, 52.5));
        hands.key(KeyCode.ENTER);
        endWords();
        choose("#note-number");
        click(new Position(25, 54), new Position(26, 54));
        choose("#note-ring");
        click(new Position(22, 53), new Position(22.5, 53));
        assertThat(notes()).extracting(note -> note.mark().noun())
                .containsExactly("arrow", "highlight", "numbered marker", "numbered marker", "range ring");
        assertThat(((AnnotationMark.Arrow) notes().get(0).mark()).bend()).isPositive();
        assertThat(((AnnotationMark.Highlight) notes().get(1).mark()).outline()).hasSize(3);
        assertThat(((AnnotationMark.Numbered) notes().get(3).mark()).number()).isEqualTo(2);
        assertThat(((AnnotationMark.RangeRing) notes().get(4).mark()).metres()).isCloseTo(33_500, within(1_000.0));
    }

    @Test
    void escapeGivesUpWhatIsBeingDrawn() {
        robot().interact(() -> tool("#tool-note"));
        choose("#note-area");
        click(new Position(26, 53), new Position(27, 53));
        hands.key(KeyCode.ESCAPE);
        hands.key(KeyCode.ENTER);
        assertThat(notes()).isEmpty();
    }

    private void placeCallout(String words) {
        robot().interact(() -> tool("#tool-note"));
        click(PINSK);
        TextArea editor = robot().lookup("#note-editor").queryAs(TextArea.class);
        assertThat(editor.isVisible()).isTrue();
        robot().interact(() -> editor.setText(words));
        new Hands(editor).key(KeyCode.ENTER);
        robot().interact(map::requestFocus);
        waitUntil(() -> laid().stream().anyMatch(note -> says(note, words)));
    }

    private void endWords() {
        new Hands(robot().lookup("#note-editor").query()).key(KeyCode.ESCAPE);
        robot().interact(map::requestFocus);
    }

    private void tool(String id) {
        robot().lookup(id).queryAs(ButtonBase.class).fire();
    }

    private void choose(String id) {
        robot().interact(() -> tool(id));
    }

    private void click(Position... positions) {
        for (Position position : positions) {
            double[] at = map.viewport().orElseThrow().pixel(position).orElseThrow();
            hands.click(at[0], at[1], 1);
        }
    }

    private List<Annotation> notes() {
        return desk().story().annotations();
    }

    private List<Note> laid() {
        return map.laidMarksProperty().get().map(LaidMarks::marks).map(marks -> marks.notes()).orElse(List.of());
    }

    private static boolean says(Note note, String words) {
        return note.label().filter(label -> label.text().getFirst().text().equals(words)).isPresent();
    }

    private LabelBox laidBox(String words) {
        LaidMarks marks = map.laidMarksProperty().get().orElseThrow();
        LabelBox box = laid().stream().filter(note -> says(note, words)).findFirst().orElseThrow().label().orElseThrow().box();
        var now = map.viewport().orElseThrow();
        return new LabelBox(now.pixelX(marks.view().planeX(box.centreX())), now.pixelY(marks.view().planeY(box.centreY())), 0, 0).grown(box.height() / 2);
    }
}
