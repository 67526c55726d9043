package milepost.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import milepost.render.marks.ClaimMarks;
import milepost.render.marks.ClaimMarks.ClaimLine;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.Note;
import milepost.render.marks.ClaimMarks.ToleranceBand;
import milepost.render.scene.Viewport;

/**
 * The claims and notes over the map. They were laid out for one view; while the map moves they keep to their ground,
 * until they have been laid out for the new view.
 */
final class MarksLayer extends Group {

    private final Consumer<String> onSelect;
    private final List<Glued> marks = new ArrayList<>();
    private Optional<Viewport> laidOutFor = Optional.empty();
    private double scale = 1;
    private String lastClicked = "";

    /** @param onSelect takes the id of a claim that was clicked */
    MarksLayer(Consumer<String> onSelect) {
        this.onSelect = onSelect;
        setManaged(false);
    }

    /** Shows marks laid out for a view: the band, the lines, then all words, as an export has them. */
    void show(ClaimMarks made, Viewport view) {
        laidOutFor = Optional.of(view);
        scale = 1;
        marks.clear();
        getChildren().clear();
        made.notes().stream().filter(Note::area).forEach(note -> add(new NoteMark(note)));
        made.tolerance().ifPresent(band -> add(area(band)));
        made.lines().forEach(line -> add(clickable(new ClaimMark(line), line)));
        made.lines().forEach(line -> line.leader().ifPresent(ends ->
                add(new PixelPath(List.of(ends), false).pen(line.leaderPen()))));
        made.tolerance().flatMap(ToleranceBand::label).ifPresent(label -> add(silent(label)));
        made.lines().forEach(line -> line.label().ifPresent(label -> add(clickable(new LabelPlate(label), line))));
        made.notes().stream().filter(note -> !note.area()).forEach(note -> add(new NoteMark(note)));
    }

    /** Keeps the marks on their ground in another view of the same projection; hides them in one of another. */
    void follow(Viewport view) {
        laidOutFor.ifPresent(was -> {
            setVisible(was.projection().equals(view.projection()));
            scaleTo(was.metresPerPixel() / view.metresPerPixel());
            setTranslateX(view.pixelX(was.planeX(0)));
            setTranslateY(view.pixelY(was.planeY(0)));
        });
    }

    /** Whether no claim is shown yet. */
    boolean empty() {
        return claims().isEmpty();
    }

    /** The lines, the selected one last. */
    List<ClaimMark> claims() {
        return marks.stream().filter(ClaimMark.class::isInstance).map(ClaimMark.class::cast).toList();
    }

    private <T extends Node & Glued> void add(T mark) {
        marks.add(mark);
        getChildren().add(mark);
    }

    private static PixelPath area(ToleranceBand band) {
        PixelPath path = new PixelPath(band.outlines(), true).pen(band.edge());
        path.setFill(MapFonts.color(band.argb()));
        path.setMouseTransparent(true);
        return path;
    }

    private static LabelPlate silent(Label label) {
        LabelPlate plate = new LabelPlate(label);
        plate.setMouseTransparent(true);
        return plate;
    }

    private <T extends Node & Glued> T clickable(T mark, ClaimLine line) {
        mark.setCursor(Cursor.HAND);
        mark.setOnMouseClicked(click -> select(click, line));
        return mark;
    }

    private void scaleTo(double newScale) {
        if (newScale != scale) {
            scale = newScale;
            marks.forEach(mark -> mark.scaleTo(newScale));
        }
    }

    /** A line that stands for several claims gives them one after the other. */
    private void select(MouseEvent click, ClaimLine line) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress() || click.getClickCount() > 1) {
            return;
        }
        List<String> ids = line.claimIds();
        lastClicked = ids.get((ids.indexOf(lastClicked) + 1) % ids.size());
        onSelect.accept(lastClicked);
        click.consume();
    }
}
