package milepost.ui.tools;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milepost.layers.Layer;
import milepost.render.scene.MapLayer;
import milepost.ui.desk.Bundled;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;

/** Keeps the {@link Ground} as the desk has it. Belongs to the window's thread. */
final class GroundWatch {

    private record Request(Optional<Layer> borders, List<Layer> layers) {
    }

    private final Desk desk;
    private final Newest<Request, Ground> maker;
    private final ReadOnlyObjectWrapper<Ground> ground = new ReadOnlyObjectWrapper<>(this, "ground", Ground.EMPTY);
    private volatile Request made = new Request(Optional.empty(), List.of());

    GroundWatch(Desk desk, Jobs jobs) {
        this.desk = desk;
        maker = new Newest<>(jobs, (request, _) -> Ground.of(request.borders(), request.layers(), ground.get(),
                request.borders().equals(made.borders())), (request, now) -> {
            made = request;
            ground.set(now);
        }, _ -> { });
        desk.base().arrivalsProperty().subscribe(this::ask);
        desk.mapLayersProperty().subscribe(this::ask);
    }

    ReadOnlyObjectProperty<Ground> groundProperty() {
        return ground.getReadOnlyProperty();
    }

    private void ask() {
        Request wanted = new Request(desk.base().layer(Bundled.BORDERS),
                desk.mapLayersProperty().get().stream().filter(MapLayer::visible).map(MapLayer::layer).toList());
        if (!wanted.equals(made)) {
            maker.ask(wanted);
        }
    }
}
