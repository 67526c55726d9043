package milepost.ui.layers.looks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import milepost.layers.Layer;
import milepost.render.looks.Legend;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.map.MapPane;

/** The legend in the left lower corner of the map, as the picture will have it; not there when there is nothing to explain. */
public final class LegendOnMap {

    private static final double MARGIN = 12;
    private static final double SWATCH = 16;
    private static final double BAR_HEIGHT = 11;

    /** What a legend depends on. */
    private record Told(List<StoryLayer> chosen, List<Layer> layers, Theme theme) {
    }

    private final Desk desk;
    private final MapPane map;
    private final Jobs jobs;
    private final VBox box = new VBox();
    private Optional<Told> told = Optional.empty();

    public LegendOnMap(Desk desk, MapPane map, Jobs jobs) {
        this.desk = desk;
        this.map = map;
        this.jobs = jobs;
        box.setId("legend");
        box.getStyleClass().add("map-legend");
        box.setManaged(false);
        box.setMouseTransparent(true);
        box.setVisible(false);
        map.lay(box);
        desk.mapLayersProperty().subscribe(_ -> follow());
        desk.themeProperty().subscribe(_ -> follow());
        map.viewportProperty().subscribe(_ -> place());
        map.insetsProperty().subscribe(_ -> place());
    }

    /** Classes are found aside: a large layer takes longer than a frame. */
    private void follow() {
        List<MapLayer> layers = desk.mapLayersProperty().get();
        Theme theme = desk.themeProperty().get();
        Told now = new Told(layers.stream().map(MapLayer::chosen).toList(), layers.stream().map(MapLayer::layer).toList(), theme);
        if (told.filter(now::equals).isPresent()) {
            return;
        }
        told = Optional.of(now);
        if (layers.stream().noneMatch(layer -> layer.look().inLegend())) {
            show(new Legend(List.of()), theme);
            return;
        }
        jobs.quietly((_, _) -> Legend.of(layers, theme), legend -> {
            if (told.filter(now::equals).isPresent()) {
                show(legend, theme);
            }
        });
    }

    private void show(Legend legend, Theme theme) {
        double widest = legend.sections().stream().flatMap(section -> section.entries().stream()).filter(entry -> entry.kind() == Legend.Kind.POINT)
                .mapToDouble(entry -> 2 * entry.size() + 2).max().orElse(0);
        box.getChildren().setAll(legend.sections().stream().flatMap(section -> rows(section, Math.max(SWATCH, widest))).toList());
        box.setVisible(!legend.isEmpty());
        place();
    }

    private static Stream<Node> rows(Legend.Section section, double swatch) {
        Label heading = new Label(section.title());
        heading.getStyleClass().add("legend-heading");
        return Stream.concat(section.title().isEmpty() ? Stream.of() : Stream.of(heading), section.entries().stream().map(entry -> row(entry, swatch)));
    }

    private static HBox row(Legend.Entry entry, double swatch) {
        StackPane sample = new StackPane(sample(entry));
        sample.setMinWidth(swatch);
        HBox row = new HBox(sample, new Label(entry.words()));
        row.getStyleClass().add("legend-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Shape sample(Legend.Entry entry) {
        Color colour = Color.rgb(entry.argb() >> 16 & 0xFF, entry.argb() >> 8 & 0xFF, entry.argb() & 0xFF, (entry.argb() >>> 24) / 255.0);
        return switch (entry.kind()) {
            case AREA -> new Rectangle(SWATCH, BAR_HEIGHT, colour);
            case POINT -> new Circle(entry.size(), colour);
            case LINE -> {
                Line line = new Line(0, 0, SWATCH, 0);
                line.setStroke(colour);
                line.setStrokeWidth(entry.size());
                yield line;
            }
        };
    }

    private void place() {
        if (box.isVisible()) {
            map.viewport().ifPresent(view -> {
                box.autosize();
                box.relocate(map.getInsets().getLeft() + MARGIN, Math.max(0, view.height() - MARGIN - box.getHeight()));
            });
        }
    }
}
