package milepost.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import milepost.geodesy.EdgeRule;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.layers.LayerInfo;
import milepost.render.MarksScene;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import org.junit.jupiter.api.Test;

class CreditsTest {

    private static Layer layer(String attribution) {
        return LayerBuilder.named("own.geojson").info(new LayerInfo("own", "Own", "own.geojson", "", "", attribution, "", Double.NaN, EdgeRule.RFC7946)).build();
    }

    @Test
    void eachAttributionOfALayerInUseIsSaidOnce() {
        FrameRequest plain = MarksScene.picture(1200, 630, Theme.LIGHT);
        FrameRequest request = new FrameRequest(plain.base(), List.of(new MapLayer("a", layer("Quakes © a survey"), true), new MapLayer("b",
                layer("Quakes © a survey"), true), new MapLayer("c", layer("Hidden © nobody"), false)), plain.story(), plain.findings(), Optional.empty(),
                plain.viewport(), plain.theme(), 1, true, true);
        assertThat(Credits.of(request)).isEqualTo("Borders by hand. Places by hand. Quakes © a survey.");
    }

    @Test
    void aLayerThatNamesNoSourceIsNamedItself() {
        FrameRequest plain = MarksScene.picture(1200, 630, Theme.LIGHT);
        assertThat(Credits.of(plain.base(), List.of(new MapLayer("a", layer(" "), true)), Theme.LIGHT)).endsWith(" Layer: Own, source not stated.");
    }

    @Test
    void sourcesAreTheOutletsWithTheirDates() {
        assertThat(Credits.sources(MarksScene.findings())).startsWith("CNN, 8 July 2024; CNN, July 2024; Newsweek, July 2024");
    }
}
