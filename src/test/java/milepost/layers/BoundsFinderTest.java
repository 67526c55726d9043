package milepost.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import milepost.geodesy.GeoBounds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class BoundsFinderTest {

    @Property(tries = 500)
    void theBoxHoldsEveryPointOnSomeTurnOfTheGlobe(@ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -360, max = 360) Double> longitudes) {
        LayerBuilder builder = LayerBuilder.named("x");
        longitudes.forEach(longitude -> builder.point(longitude, 5));
        GeoBounds box = builder.build().bounds().orElseThrow();

        assertThat(box.eastDegrees() - box.westDegrees()).isLessThanOrEqualTo(360);
        assertThat(longitudes).allSatisfy(longitude -> {
            double turned = longitude - 360 * Math.floor((longitude - box.westDegrees() + 1e-9) / 360);
            assertThat(turned).isLessThanOrEqualTo(box.eastDegrees() + 1e-9);
        });
    }

    @Property(tries = 300)
    void pointsNearEachOtherHaveASmallBoxWhereverTheyAre(@ForAll @DoubleRange(min = -180, max = 180) double middle,
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -20, max = 20) Double> offsets) {
        LayerBuilder builder = LayerBuilder.named("x");
        offsets.forEach(offset -> builder.point(Math.IEEEremainder(middle + offset, 360), 5));
        GeoBounds box = builder.build().bounds().orElseThrow();

        assertThat(box.eastDegrees() - box.westDegrees()).isLessThanOrEqualTo(40 + 1e-9);
    }
}
