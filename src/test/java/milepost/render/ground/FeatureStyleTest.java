package milepost.render.ground;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.layers.Layer;
import milepost.render.SmallWorld;
import milepost.render.scene.Theme;
import org.junit.jupiter.api.Test;

class FeatureStyleTest {

    private static FeatureStyle style(String properties) {
        Layer layer = SmallWorld.layer("styled.geojson", "{\"type\":\"Feature\",\"properties\":" + properties
                + ",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}");
        return FeatureStyle.of(layer.attributes(), 0, FeatureStyle.plain(Theme.LIGHT));
    }

    @Test
    void propertiesOfSimplestyleAreHonoured() {
        FeatureStyle style = style("{\"stroke\":\"#f00\",\"stroke-width\":3,\"stroke-opacity\":0.5,\"fill\":\"00ff00\",\"fill-opacity\":0,\"marker-color\":\"#123456\"}");
        assertThat(style.line()).isEqualTo(0x80FF0000);
        assertThat(style.widthPixels()).isEqualTo(3);
        assertThat(style.fill()).isEqualTo(0x0000FF00);
        assertThat(style.point()).isEqualTo(0xFF123456);
    }

    @Test
    void aFillWithoutOpacityIsTranslucent() {
        assertThat(style("{\"fill\":\"#0000ff\"}").fill()).isEqualTo(0x990000FF);
    }

    @Test
    void nonsenseIsTheThemes() {
        assertThat(style("{\"stroke\":\"reddish\",\"stroke-width\":-3,\"fill-opacity\":7,\"marker-size\":12}"))
                .isEqualTo(FeatureStyle.plain(Theme.LIGHT));
    }

    @Test
    void hugeWidthsAreHeldBack() {
        assertThat(style("{\"stroke-width\":5000}").widthPixels()).isEqualTo(40);
    }
}
