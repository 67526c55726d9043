package milepost.render.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import milepost.claims.ClaimEnd;
import milepost.claims.Finding;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.render.MarksScene;
import org.junit.jupiter.api.Test;

class MeasuredBordersTest {

    private static final Layer BORDERS = LayerBuilder.named("borders.geojson")
            .line(Map.of("pair", "BLR-POL"), new double[] {23.6, 51.5, 23.651157, 52.0, 23.651157, 52.2, 23.9, 53.9})
            .line(Map.of("pair", "POL-RUS"), new double[] {19.6, 54.4, 22.8, 54.4})
            .line(Map.of("pair", "POL-UKR"), new double[] {23.6, 51.5, 24.0, 50.7, 22.6, 49.1})
            .line(Map.of("pair", "BLR-UKR"), new double[] {23.6, 51.5, 30.5, 51.3})
            .line(Map.of("pair", "LTU-LVA"), new double[] {21.1, 56.1, 26.6, 55.7}).build();

    private static final StoryCountries POLAND = new StoryCountries(Set.of("POL", "BLR"), Set.of("POL"));

    @Test
    void ofAllBordersOfACountryThoseAreSetApartThatALineEndsOn() {
        assertThat(MeasuredBorders.of(POLAND, List.of(finding(MarksScene.POLAND))).in(BORDERS)).containsExactly("BLR-POL");
        assertThat(MeasuredBorders.of(POLAND, List.of(finding(Position.latLon(54.4, 21)))).in(BORDERS)).containsExactly("POL-RUS");
    }

    @Test
    void aBorderNamedByBothCountriesIsSetApartWhereverLinesEnd() {
        StoryCountries both = new StoryCountries(Set.of("POL", "BLR", "UKR"), Set.of("POL", "BLR-UKR"));
        assertThat(MeasuredBorders.of(both, List.of(finding(MarksScene.POLAND))).in(BORDERS)).containsExactlyInAnyOrder("BLR-POL", "BLR-UKR");
    }

    @Test
    void beforeAnythingIsMeasuredAllBordersThatCouldBeMeantAreSetApart() {
        assertThat(MeasuredBorders.of(POLAND, List.of()).in(BORDERS)).containsExactlyInAnyOrder("BLR-POL", "POL-RUS", "POL-UKR");
    }

    private static Finding finding(Position end) {
        return MarksScene.vague("v", "just miles from Poland", "CNN", new ClaimEnd.AtBorder("Poland", List.of("POL"), List.of()), end);
    }
}
