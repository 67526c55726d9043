package milepost.ui.claims.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional;

/** A text to read, with marked words in it that can be clicked, and with words that can be chosen. */
final class MarkedText {

    /** How many paragraphs above the words that are looked for are shown with them. */
    private static final int LINES_ABOVE = 2;

    /**
     * Marked words.
     *
     * @param start   index into the text
     * @param end     the index behind the last of them
     * @param claimId what is told when they are clicked
     * @param classes how they look
     */
    record Mark(int start, int end, String claimId, Set<String> classes) {
        Mark {
            classes = Set.copyOf(classes);
        }
    }

    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(area);
    private final Consumer<String> onClaim;
    private final ReadOnlyObjectWrapper<Optional<IndexRange>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private List<Mark> marks = List.of();

    /** @param onClaim told of the claim whose words were clicked, or on which Enter was pressed */
    MarkedText(Consumer<String> onClaim) {
        this.onClaim = onClaim;
        area.setId("article-text");
        area.getStyleClass().add("article-text");
        area.setEditable(false);
        area.setWrapText(true);
        // A caret blinks by a timer, which would run while nobody reads, and keep a closed window in memory.
        area.focusedProperty().subscribe(focused -> area.setShowCaret(focused ? Caret.CaretVisibility.ON : Caret.CaretVisibility.OFF));
        area.selectionProperty().addListener((_, _, selection) -> chosen.set(Optional.of(selection).filter(range -> range.getLength() > 0)));
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        // The text would keep the Tab key for itself, though nothing can be typed into it.
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB) {
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
        area.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                at(area.getCaretPosition()).ifPresent(mark -> onClaim.accept(mark.claimId()));
                key.consume();
            }
        });
    }

    Node node() {
        return scroll;
    }

    /** The words a person has selected. */
    ReadOnlyObjectProperty<Optional<IndexRange>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows a text; one that is shown already keeps its place and its selection. */
    void show(String text, Collection<Mark> of) {
        if (!area.getText().equals(text)) {
            area.replaceText(text);
            area.moveTo(0);
            area.showParagraphAtTop(0);
        }
        marks = of.stream().sorted(Comparator.comparingInt(Mark::start)).toList();
        if (!text.isEmpty()) {
            paint(text.length());
        }
        area.setAccessibleText("Article, " + marks.size() + (marks.size() == 1 ? " marked distance" : " marked distances"));
    }

    /** Marks that overlap are cut where the next one begins. */
    private void paint(int length) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? Math.min(mark.end(), Math.max(mark.start(), marks.get(i + 1).start())) : mark.end();
            if (mark.start() >= at && end > mark.start()) {
                spans.add(List.of(), mark.start() - at);
                spans.add(new ArrayList<>(mark.classes()), end - mark.start());
                at = end;
            }
        }
        spans.add(List.of(), length - at);
        area.setStyleSpans(0, spans.create());
    }

    /** Scrolls to the words of a claim, if they are not seen. */
    void reveal(String claimId) {
        marks.stream().filter(mark -> mark.claimId().equals(claimId)).findFirst().ifPresent(mark -> {
            int paragraph = area.offsetToPosition(mark.start(), TwoDimensional.Bias.Forward).getMajor();
            boolean seen = area.getCharacterBoundsOnScreen(mark.start(), mark.end()).filter(words -> {
                Point2D top = area.screenToLocal(words.getMinX(), words.getMinY());
                Point2D bottom = area.screenToLocal(words.getMinX(), words.getMaxY());
                return top != null && bottom != null && top.getY() >= 0 && bottom.getY() <= area.getHeight();
            }).isPresent();
            if (!seen) {
                area.moveTo(mark.start());
                area.showParagraphAtTop(Math.max(0, paragraph - LINES_ABOVE));
                area.requestFollowCaret();
            }
        });
    }

    /** Lets go of everything; the text shows nothing from then on. */
    void close() {
        area.dispose();
    }

    void unchoose() {
        area.deselect();
    }

    private void click(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && area.getSelection().getLength() == 0) {
            area.hit(click.getX(), click.getY()).getCharacterIndex().stream().boxed().findFirst().flatMap(this::at).ifPresent(mark -> onClaim.accept(mark.claimId()));
        }
    }

    private Optional<Mark> at(int index) {
        return marks.stream().filter(mark -> mark.start() <= index && index < mark.end()).reduce((_, later) -> later);
    }
}
