package milepost.ui.features;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Viewport;
import milepost.ui.desk.ChosenFeature;
import milepost.ui.desk.Desk;
import milepost.ui.map.MapPane;
import milepost.ui.tools.MapTools;
import milepost.ui.tools.Tool;

/** The mouse over the features while nothing else is in the hand: a tip where it rests on one, a click chooses it. */
final class FeatureHands {

    private static final double BESIDE_CURSOR_PIXELS = 14;

    private final Desk desk;
    private final MapPane map;
    private final MapTools tools;
    private final LayerIndexes indexes;
    private final Label tip = new Label();
    private Optional<ChosenFeature> under = Optional.empty();

    FeatureHands(Desk desk, MapPane map, MapTools tools, LayerIndexes indexes, Consumer<ChosenFeature> choose) {
        this.desk = desk;
        this.map = map;
        this.tools = tools;
        this.indexes = indexes;
        tip.setManaged(false);
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        tip.setId("feature-tip");
        tip.getStyleClass().add("feature-tip");
        map.lay(tip);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> show(Optional.empty(), 0, 0));
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, _ -> show(Optional.empty(), 0, 0));
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (meant(click) && crowd(click).isPresent()) {
                map.zoomInto(click.getX(), click.getY());
            } else if (meant(click)) {
                find(click).ifPresentOrElse(choose, () -> desk.selectedFeatureProperty().set(Optional.empty()));
            }
        });
    }

    private void move(MouseEvent event) {
        boolean free = tools.toolProperty().get() == Tool.SELECT && !onButton(event.getTarget());
        OptionalInt crowd = free ? crowd(event) : OptionalInt.empty();
        if (crowd.isPresent()) {
            under = Optional.empty();
            tell(String.format(Locale.ROOT, "%,d points: a click zooms in", crowd.getAsInt()), event.getX(), event.getY());
        } else {
            show(free ? find(event) : Optional.empty(), event.getX(), event.getY());
        }
    }

    private OptionalInt crowd(MouseEvent event) {
        return map.viewport().filter(view -> event.getY() >= 0 && event.getY() < view.height()).isPresent() ? map.crowdAt(event.getX(), event.getY()) : OptionalInt.empty();
    }

    private Optional<ChosenFeature> find(MouseEvent event) {
        return map.viewport().filter(view -> event.getY() >= 0 && event.getY() < view.height())
                .flatMap(view -> indexes.at(event.getX(), event.getY(), view));
    }

    private boolean meant(MouseEvent click) {
        return click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1 && click.isStillSincePress() && !click.isShiftDown()
                && !click.isConsumed() && tools.toolProperty().get() == Tool.SELECT && !onButton(click.getTarget());
    }

    private void show(Optional<ChosenFeature> feature, double x, double y) {
        String words = feature.equals(under) && !feature.isEmpty() ? tip.getText() : feature.flatMap(this::words).orElse("");
        under = feature;
        tell(words, x, y);
    }

    private void tell(String words, double x, double y) {
        if (!words.equals(tip.getText())) {
            tip.setText(words);
            tip.autosize();
        }
        tip.setVisible(!tip.getText().isEmpty());
        if (tip.isVisible()) {
            Viewport view = map.viewport().orElseThrow();
            boolean left = x + BESIDE_CURSOR_PIXELS + tip.getWidth() > view.width();
            tip.relocate(left ? x - BESIDE_CURSOR_PIXELS - tip.getWidth() : x + BESIDE_CURSOR_PIXELS,
                    Math.clamp(y + BESIDE_CURSOR_PIXELS, 0, Math.max(0, view.height() - tip.getHeight())));
        }
    }

    private Optional<String> words(ChosenFeature chosen) {
        return desk.mapLayersProperty().get().stream().filter(layer -> layer.id().equals(chosen.layerId())).map(MapLayer::layer)
                .filter(layer -> chosen.feature() < layer.features()).map(layer -> FeatureName.of(layer, chosen.feature())).findFirst();
    }

    private static boolean onButton(Object target) {
        return target instanceof Node node && Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(ButtonBase.class::isInstance);
    }
}
