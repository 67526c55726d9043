package milepost.ui;

import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.ui.annotations.Annotating;
import milepost.ui.desk.Desk;
import milepost.ui.export.Fixes;
import milepost.ui.map.MapPane;

/** Takes a person from a remark about the picture to the part of the window where it is mended. */
final class WindowFixes implements Fixes {

    private final Desk desk;
    private final MapPane map;
    private final Annotating annotating;
    private final Runnable showLayers;

    WindowFixes(Desk desk, MapPane map, Annotating annotating, Runnable showLayers) {
        this.desk = desk;
        this.map = map;
        this.annotating = annotating;
        this.showLayers = showLayers;
    }

    @Override
    public void annotation(String id) {
        desk.story().annotations().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(one -> {
            Position at = one.at();
            boolean seen = map.viewport().flatMap(view -> view.pixel(at).filter(xy -> xy[0] >= 0 && xy[1] >= 0 && xy[0] < view.width() && xy[1] < view.height()))
                    .isPresent();
            if (!seen) {
                map.flyTo(new GeoBounds(at.longitudeDegrees() - 1, at.latitudeDegrees() - 0.5, at.longitudeDegrees() + 1, at.latitudeDegrees() + 0.5));
            }
            annotating.select(id);
            map.requestFocus();
        });
    }

    @Override
    public void claim(String id) {
        desk.select(id);
        map.flyToClaim(id);
    }

    @Override
    public void layer(String id) {
        showLayers.run();
        desk.mapLayersProperty().get().stream().filter(layer -> layer.id().equals(id)).findFirst().flatMap(layer -> layer.layer().bounds()).ifPresent(map::flyTo);
    }
}
