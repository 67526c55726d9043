package milepost.ui.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milepost.claims.DistanceUnit;
import milepost.geodesy.Earth;
import milepost.render.tools.MeasuredPath;
import milepost.render.tools.Range;
import milepost.render.tools.Range.Around;
import milepost.render.tools.Range.AroundBorder;
import milepost.render.tools.Range.AroundPlace;

/**
 * Draws ranges: the first click says around what, the second how far, or the distance is typed. Each later pair of clicks
 * adds another one; what is typed always changes the last.
 */
final class RingTool implements MapTool {

    private static final double TENTHS_BELOW = 10;
    /** Beyond half the way around the Earth there is nothing. */
    private static final double FARTHEST_METRES = 20_003_931;

    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(this, "drawing", Drawing.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Around>> around = new ReadOnlyObjectWrapper<>(this, "around", Optional.empty());
    private final List<Range> set = new ArrayList<>();
    private Optional<Range> following = Optional.empty();
    private boolean asking;
    private DistanceUnit unit = DistanceUnit.MILE;

    @Override
    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** What the range in hand is about; empty before the first click. */
    ReadOnlyObjectProperty<Optional<Around>> aroundProperty() {
        return around.getReadOnlyProperty();
    }

    /** Whether the next click says how far. */
    boolean asking() {
        return asking;
    }

    DistanceUnit unit() {
        return unit;
    }

    void setUnit(DistanceUnit chosen) {
        unit = chosen;
    }

    @Override
    public void click(Spot spot) {
        if (asking) {
            follow(spot);
            finish();
        } else {
            around.set(Optional.of(spot.around()));
            asking = true;
            draw();
        }
    }

    @Override
    public void move(Spot spot) {
        if (asking) {
            follow(spot);
        }
    }

    /** Sets the range in hand to two distances, 0 for the first to take everything within the second; false beyond the farthest point of the Earth. */
    boolean type(double lowMetres, double highMetres) {
        if (highMetres > FARTHEST_METRES) {
            return false;
        }
        around.get().ifPresent(what -> {
            if (!asking && !set.isEmpty() && set.getLast().around().equals(what)) {
                set.removeLast();
            }
            set.add(new Range(what, lowMetres, highMetres, unit));
            following = Optional.empty();
            asking = false;
            draw();
        });
        return true;
    }

    @Override
    public boolean finish() {
        if (following.isEmpty()) {
            return false;
        }
        set.add(following.get());
        following = Optional.empty();
        asking = false;
        draw();
        return true;
    }

    @Override
    public boolean takeBack() {
        if (asking) {
            return giveUp();
        }
        if (set.isEmpty()) {
            return false;
        }
        set.removeLast();
        around.set(set.isEmpty() ? Optional.empty() : Optional.of(set.getLast().around()));
        draw();
        return true;
    }

    @Override
    public boolean cancel() {
        if (asking) {
            return giveUp();
        }
        if (set.isEmpty()) {
            return false;
        }
        set.clear();
        around.set(Optional.empty());
        draw();
        return true;
    }

    /** Gives up what follows the cursor and lets go of the ranges that are kept elsewhere. */
    void forget(Predicate<Range> kept) {
        set.removeIf(kept);
        giveUp();
    }

    private boolean giveUp() {
        asking = false;
        following = Optional.empty();
        around.set(set.isEmpty() ? Optional.empty() : Optional.of(set.getLast().around()));
        draw();
        return true;
    }

    private void follow(Spot spot) {
        double metres = around.get().map(what -> switch (what) {
            case AroundPlace(_, var at) -> Earth.measure(at, spot.at()).metres();
            case AroundBorder(_, _, var line) -> Earth.nearest(spot.at(), line).metres();
        }).orElse(0.0);
        double round = unit.toMetres(round(unit.fromMetres(metres)));
        following = round > 0 ? Optional.of(new Range(around.get().orElseThrow(), 0, round, unit)) : Optional.empty();
        draw();
    }

    /** The ring lies where its words say: at a whole number, or at tenths when it is small. */
    private static double round(double number) {
        return number < TENTHS_BELOW ? Math.rint(number * 10) / 10 : Math.rint(number);
    }

    private void draw() {
        List<Range> shown = new ArrayList<>(set);
        following.ifPresent(shown::add);
        drawing.set(new Drawing(MeasuredPath.EMPTY, shown));
    }
}
