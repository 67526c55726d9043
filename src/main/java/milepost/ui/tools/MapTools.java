package milepost.ui.tools;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import milepost.geodesy.Position;
import milepost.render.scene.Viewport;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.map.MapPane;

/** The tools over a map: which one is in the hand, what it draws, and how far the cursor is from what. */
public final class MapTools {

    private final Desk desk;
    private final MapPane map;
    private final Jobs jobs;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.SELECT);
    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(this, "drawing", Drawing.NOTHING);
    private final MeasureTool measure = new MeasureTool();
    private final RingTool ring = new RingTool();
    private final Map<Tool, MapTool> inHand = new EnumMap<>(Map.of(Tool.MEASURE, measure, Tool.RING, ring));
    private final Hover hover;
    private final GroundWatch ground;
    private final ToolPicture picture;
    private final ToolPanel panel;

    public MapTools(Desk desk, MapPane map, Jobs jobs) {
        this.desk = desk;
        this.map = map;
        this.jobs = jobs;
        ground = new GroundWatch(desk, jobs);
        hover = new Hover(desk, jobs, () -> ground.groundProperty().get());
        ToolLayer layer = new ToolLayer();
        map.lay(layer);
        picture = new ToolPicture(layer, jobs);
        panel = new ToolPanel(this, measure, ring);
        new ToolHands(this, map, new Spots(desk));
        inHand.values().forEach(one -> one.drawingProperty().subscribe(this::draw));
        tool.subscribe(this::draw);
        map.viewportProperty().subscribe(_ -> draw());
        desk.themeProperty().subscribe(this::draw);
        desk.openedProperty().subscribe(this::clear);
    }

    /** The tool in the hand. */
    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** What the tool in the hand has drawn; nothing for the one that selects. */
    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** How far the cursor is from the nearest border and the selected claim's place; "" when it is not on the map. */
    public ReadOnlyStringProperty hoverTextProperty() {
        return hover.textProperty();
    }

    /** What the tool in the hand says and asks for, to be laid over the map's upper edge. */
    public Node panel() {
        return panel;
    }

    /** Takes the measuring tool and sets its first point. */
    public void measureFrom(Position start) {
        clear();
        tool.set(Tool.MEASURE);
        measure.click(new Spot(start, Optional.empty()));
        map.requestFocus();
    }

    /** Takes the ring tool and draws around a spot; the next click says how far. */
    public void ringAround(Position centre) {
        clear();
        tool.set(Tool.RING);
        ring.click(new Spot(centre, Optional.empty()));
        map.requestFocus();
    }

    /** Measures the way from a spot to the nearest border or line of a layer, as soon as it is found. */
    public void measureToNearestBorder(Position start) {
        Ground here = ground.groundProperty().get();
        jobs.quietly((_, _) -> here.nearest(start), found -> found.ifPresent(line -> {
            measureFrom(start);
            measure.click(new Spot(line.nearest().to().getFirst(), Optional.of(line.line())));
            measure.finish();
        }));
    }

    /** Takes a tool into the hand, or lays it down when it is in it. */
    void take(Tool wanted) {
        tool.set(tool.get() == wanted ? Tool.SELECT : wanted);
        map.requestFocus();
    }

    /** Makes the ranges drawn a part of the story and puts them out of the hand; those around a layer's own lines stay. */
    void keep() {
        map.viewport().flatMap(view -> view.position(view.width() / 2.0, view.height() / 2.0)).ifPresent(middle -> {
            Drawing drawn = drawing.get();
            ring.forget(Keeping::keepable);
            Keeping.edits(drawn, desk.story(), middle).forEach(desk::make);
        });
    }

    Optional<MapTool> handed() {
        return Optional.ofNullable(inHand.get(tool.get()));
    }

    Hover hover() {
        return hover;
    }

    /** Escape: first what is drawn, then the tool itself. */
    boolean cancel() {
        if (handed().filter(MapTool::cancel).isPresent()) {
            return true;
        }
        boolean held = tool.get() != Tool.SELECT;
        tool.set(Tool.SELECT);
        return held;
    }

    private void clear() {
        inHand.values().forEach(one -> {
            while (one.cancel()) {
                // What is under way first, then what was drawn.
            }
        });
    }

    private void draw() {
        Drawing now = handed().map(one -> one.drawingProperty().get()).orElse(Drawing.NOTHING);
        drawing.set(now);
        Optional<Viewport> view = map.viewport();
        view.ifPresent(at -> picture.show(now, at, desk.themeProperty().get()));
    }
}
