package milepost.ui.annotations;

import javafx.scene.input.KeyEvent;
import milepost.story.ReplaceAnnotation.Verb;
import milepost.ui.map.MapPane;

/** What the keys do with the annotation selected, while the map has the focus: arrows move its words, Enter opens them, Delete removes it. */
final class NoteKeys {

    private static final double STEP = 1;
    private static final double LONG_STEP = 10;

    private final Notes notes;
    private final NoteHands hands;

    NoteKeys(Notes notes, NoteHands hands, MapPane map) {
        this.notes = notes;
        this.hands = hands;
        map.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == map && !event.isShortcutDown() && !event.isAltDown() && press(event)) {
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event) {
        boolean chosen = notes.selected().isPresent();
        double step = event.isShiftDown() ? LONG_STEP : STEP;
        return switch (event.getCode()) {
            case ENTER -> hands.finish() || chosen && edit();
            case ESCAPE -> hands.cancel();
            case DELETE, BACK_SPACE -> chosen && remove();
            case LEFT -> chosen && move(-step, 0);
            case RIGHT -> chosen && move(step, 0);
            case UP -> chosen && move(0, -step);
            case DOWN -> chosen && move(0, step);
            case CLOSE_BRACKET -> next(1);
            case OPEN_BRACKET -> next(-1);
            default -> false;
        };
    }

    private boolean edit() {
        hands.edit();
        return true;
    }

    private boolean remove() {
        notes.remove();
        return true;
    }

    private boolean next(int step) {
        notes.selectNext(step);
        return !notes.all().isEmpty();
    }

    private boolean move(double dx, double dy) {
        notes.selected().ifPresent(one -> notes.replace(one.withOffset(one.offsetX() + dx, one.offsetY() + dy), Verb.MOVE));
        return true;
    }
}
