package milepost.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import milepost.projection.Projections;
import milepost.render.scene.Viewport;
import org.junit.jupiter.api.Test;

class MapStatusTest {

    private static final Viewport VIEW = new Viewport(Projections.webMercator(), 0, 0, 1000, 80, 60);

    private final MapStatus status = new MapStatus();

    @Test
    void theScaleHasTwoDigitsAndGroups() {
        assertThat(MapStatus.scaleText(635)).isEqualTo("1 : 2,400,000");
        assertThat(MapStatus.scaleText(10)).isEqualTo("1 : 38,000");
        assertThat(MapStatus.scaleText(264.5833)).isEqualTo("1 : 1,000,000");
    }

    @Test
    void tellsThePositionUnderTheCursorAlsoWhenTheMapMoves() {
        status.cursor(Optional.of(new double[] {40, 30}), Optional.of(VIEW));
        String atTheMiddle = status.positionProperty().get();
        assertThat(atTheMiddle).startsWith("0.0000°");
        status.view(Optional.of(VIEW.panned(30, 0)));
        assertThat(status.positionProperty().get()).isNotEqualTo(atTheMiddle).isNotEmpty();
        status.cursor(Optional.empty(), Optional.of(VIEW));
        assertThat(status.positionProperty().get()).isEmpty();
    }

    @Test
    void tellsNothingOfAMapThatIsNotThere() {
        status.view(Optional.of(VIEW));
        assertThat(status.projectionProperty().get()).isEqualTo(VIEW.projection().title());
        status.view(Optional.empty());
        assertThat(status.scaleProperty().get()).isEmpty();
        assertThat(status.projectionProperty().get()).isEmpty();
    }
}
