package milepost.ui.places;

import java.util.Optional;
import milepost.render.tools.SpotMarks;
import milepost.ui.desk.Desk;
import milepost.ui.map.MapPane;
import milepost.ui.tools.ToolLayer;

/** The place that was found, marked on the map until it is left. Belongs to the window's thread. */
final class FoundMark {

    private final Desk desk;
    private final MapPane map;
    private final ToolLayer layer = new ToolLayer();
    private Optional<Hit> shown = Optional.empty();

    FoundMark(Desk desk, MapPane map) {
        this.desk = desk;
        this.map = map;
        layer.setId("found-mark");
        map.lay(layer);
        map.viewportProperty().subscribe(this::draw);
        desk.themeProperty().subscribe(this::draw);
    }

    void show(Optional<Hit> hit) {
        shown = hit;
        draw();
    }

    private void draw() {
        if (shown.isEmpty()) {
            layer.clear();
            return;
        }
        map.viewport().ifPresent(view -> {
            layer.show(SpotMarks.of(shown.get().at(), shown.get().name(), view, desk.themeProperty().get()), view);
            layer.follow(view);
        });
    }
}
