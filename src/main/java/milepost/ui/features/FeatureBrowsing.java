package milepost.ui.features;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.saving.LayerSaver;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Viewport;
import milepost.story.StoryLayer;
import milepost.ui.desk.ChosenFeature;
import milepost.ui.desk.Desk;
import milepost.ui.files.FileDialogs;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.map.MapPane;
import milepost.ui.tools.MapTools;

/** The features of the user's layers: chosen on the map or in their table, shown in both. Belongs to the window's thread. */
public final class FeatureBrowsing {

    private static final double MAP_SHARE = 0.62;
    /** A feature is flown to from so little of the Earth around it, in degrees, that a point is not shown from its doorstep. */
    private static final double LEAST_SPAN_DEGREES = 0.5;

    private final Desk desk;
    private final MapPane map;
    private final Jobs jobs;
    private final FileDialogs files;
    private final FeatureTable table;
    private final FeatureCard card;
    private final LayerIndexes indexes;
    private final SplitPane split = new SplitPane();
    private Optional<String> listed = Optional.empty();

    public FeatureBrowsing(Desk desk, MapPane map, MapTools tools, Jobs jobs, FileDialogs files) {
        this.desk = desk;
        this.map = map;
        this.jobs = jobs;
        this.files = files;
        table = new FeatureTable(jobs, new FeatureTable.Actions(this::chosenInTable, this::save, this::close));
        card = new FeatureCard(() -> desk.selectedFeatureProperty().get().ifPresent(chosen -> open(chosen.layerId())),
                () -> desk.selectedFeatureProperty().set(Optional.empty()));
        new FeatureLight(desk, map, jobs);
        indexes = new LayerIndexes(desk, jobs);
        new FeatureHands(desk, map, tools, indexes, this::chosenOnMap);
        desk.selectedFeatureProperty().subscribe(_ -> follow());
        desk.mapLayersProperty().subscribe(_ -> follow());
    }

    /** What is known of the chosen feature, to be laid over the map. */
    public Node card() {
        return card;
    }

    /** Puts the table, while there is one, below the map. */
    public Region below(Region mapSide) {
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("map-and-table");
        split.getItems().setAll(mapSide);
        split.setMinWidth(0);
        SplitPane.setResizableWithParent(table, false);
        return split;
    }

    /** Lists the features of a layer, by its id in the story. */
    public void open(String layerId) {
        layer(layerId).ifPresent(layer -> {
            listed = Optional.of(layerId);
            table.show(title(layerId), layer.layer());
            table.light(chosenIn(layerId));
            if (!split.getItems().contains(table)) {
                split.getItems().add(table);
                split.setDividerPositions(MAP_SHARE);
            }
        });
    }

    private void close() {
        listed = Optional.empty();
        split.getItems().remove(table);
        map.requestFocus();
    }

    private void chosenOnMap(ChosenFeature chosen) {
        desk.selectedFeatureProperty().set(Optional.of(chosen));
        if (listed.isPresent()) {
            open(chosen.layerId());
        }
    }

    /** Chooses the feature that lies at a position in view, if there is one. */
    public void chooseAt(Position at) {
        map.viewport().ifPresent(view -> view.pixel(at).flatMap(xy -> indexes.at(xy[0], xy[1], view)).ifPresent(this::chosenOnMap));
    }

    /** Chooses a feature and flies to it, wherever it is. */
    public void reveal(ChosenFeature chosen) {
        chosenOnMap(chosen);
        layer(chosen.layerId()).flatMap(layer -> layer.layer().shapes().bounds(chosen.feature())).ifPresent(bounds -> map.flyTo(roomy(bounds)));
    }

    private void chosenInTable(int feature) {
        listed.ifPresent(id -> {
            desk.selectedFeatureProperty().set(Optional.of(new ChosenFeature(id, feature)));
            layer(id).flatMap(layer -> layer.layer().shapes().bounds(feature)).filter(bounds -> !inSight(bounds))
                    .ifPresent(bounds -> map.flyTo(roomy(bounds)));
        });
    }

    /** What lies wholly in view is not flown to: walking down a table would make the map jump. */
    private boolean inSight(GeoBounds bounds) {
        return map.viewport().filter(view -> sees(view, bounds)).isPresent();
    }

    private static boolean sees(Viewport view, GeoBounds bounds) {
        double[] west = {bounds.westDegrees(), bounds.westDegrees(), bounds.eastDegrees(), bounds.eastDegrees()};
        double[] south = {bounds.southDegrees(), bounds.northDegrees(), bounds.southDegrees(), bounds.northDegrees()};
        for (int corner = 0; corner < west.length; corner++) {
            Optional<double[]> at = view.pixel(new Position(west[corner], south[corner]))
                    .filter(xy -> xy[0] >= 0 && xy[1] >= 0 && xy[0] <= view.width() && xy[1] <= view.height());
            if (at.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static GeoBounds roomy(GeoBounds bounds) {
        double east = Math.max(0, LEAST_SPAN_DEGREES - (bounds.eastDegrees() - bounds.westDegrees())) / 2;
        double north = Math.max(0, LEAST_SPAN_DEGREES - (bounds.northDegrees() - bounds.southDegrees())) / 2;
        return new GeoBounds(bounds.westDegrees() - east, Math.max(-90, bounds.southDegrees() - north), bounds.eastDegrees() + east,
                Math.min(90, bounds.northDegrees() + north));
    }

    private void follow() {
        listed.ifPresent(id -> layer(id).ifPresentOrElse(layer -> {
            table.show(title(id), layer.layer());
            table.light(chosenIn(id));
        }, this::close));
        Optional<ChosenFeature> chosen = desk.selectedFeatureProperty().get();
        Optional<MapLayer> of = chosen.flatMap(one -> layer(one.layerId())).filter(layer -> chosen.get().feature() < layer.layer().features());
        of.ifPresentOrElse(layer -> card.show(title(layer.id()), layer.layer(), chosen.get().feature()), () -> card.setVisible(false));
    }

    private Optional<Integer> chosenIn(String layerId) {
        return desk.selectedFeatureProperty().get().filter(chosen -> chosen.layerId().equals(layerId)).map(ChosenFeature::feature);
    }

    private Optional<MapLayer> layer(String id) {
        return desk.mapLayersProperty().get().stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    private String title(String id) {
        return desk.story().layers().stream().filter(layer -> layer.id().equals(id)).map(StoryLayer::title).findFirst().orElse(id);
    }

    /** Writes a layer, by its id in the story, as GeoJSON to a file that is asked for. */
    public void save(String layerId) {
        layer(layerId).ifPresent(layer -> save("Save the layer", layer, LayerSaver.ALL));
    }

    private void save(FeatureRows rows) {
        BitSet wanted = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            wanted.set(rows.feature(row));
        }
        listed.flatMap(this::layer).ifPresent(layer -> save("Save the features listed", layer, wanted::get));
    }

    private void save(String title, MapLayer layer, IntPredicate wanted) {
        files.save(title, stem(layer.id()) + "-saved.geojson", "GeoJSON").ifPresent(file -> write(layer.layer(), wanted, file));
    }

    private void write(Layer layer, IntPredicate wanted, Path file) {
        jobs.run("Saving " + file.getFileName(), (cancel, progress) -> LayerSaver.save(layer, wanted, file, cancel, progress),
                report -> jobs.tell(Notice.done(String.format(Locale.ROOT, "%,d features saved.", report.features()), file.toString())));
    }

    private static String stem(String fileName) {
        int dot = fileName.indexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
