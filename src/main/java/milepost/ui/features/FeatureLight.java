package milepost.ui.features;

import java.util.Optional;
import milepost.layers.Shapes;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.tools.FeatureMarks;
import milepost.render.tools.ToolMarks;
import milepost.ui.desk.ChosenFeature;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;
import milepost.ui.map.MapPane;
import milepost.ui.tools.ToolLayer;

/** Lights up the chosen feature over the map. */
final class FeatureLight {

    private record Wanted(Shapes shapes, int feature, Viewport view, Theme theme) {
    }

    private final Desk desk;
    private final MapPane map;
    private final ToolLayer light = new ToolLayer();
    private final Newest<Wanted, ToolMarks> maker;

    FeatureLight(Desk desk, MapPane map, Jobs jobs) {
        this.desk = desk;
        this.map = map;
        light.setId("feature-light");
        map.lay(light);
        maker = new Newest<>(jobs, (wanted, _) -> FeatureMarks.of(wanted.shapes(), wanted.feature(), wanted.view(), wanted.theme()), this::show, _ -> { });
        desk.selectedFeatureProperty().subscribe(this::ask);
        desk.mapLayersProperty().subscribe(this::ask);
        desk.themeProperty().subscribe(this::ask);
        map.viewportProperty().subscribe(view -> {
            view.ifPresent(light::follow);
            ask();
        });
    }

    private void ask() {
        Optional<Wanted> wanted = wanted();
        wanted.ifPresent(maker::ask);
        if (wanted.isEmpty()) {
            light.clear();
        }
    }

    private Optional<Wanted> wanted() {
        Optional<ChosenFeature> chosen = desk.selectedFeatureProperty().get();
        return map.viewport().flatMap(view -> chosen.flatMap(one -> desk.mapLayersProperty().get().stream()
                .filter(layer -> layer.visible() && layer.id().equals(one.layerId()) && one.feature() < layer.layer().features())
                .map(layer -> new Wanted(layer.layer().shapes(), one.feature(), view, desk.themeProperty().get())).findFirst()));
    }

    private void show(Wanted asked, ToolMarks made) {
        if (wanted().filter(now -> now.shapes() == asked.shapes() && now.feature() == asked.feature()).isPresent()) {
            light.show(made, asked.view());
            map.viewport().ifPresent(light::follow);
        }
    }
}
