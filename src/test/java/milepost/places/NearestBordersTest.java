package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.geodesy.Position;
import org.junit.jupiter.api.Test;

/** Borders that no map has, so that two of them are exactly as near. */
class NearestBordersTest {

    /** One along 10° E and one along 14° E, which do not meet. */
    private final NearestBorders apart = NearestBorders.of(BorderBook.of(PlacesLayers.of("""
            {"type":"Feature","properties":{"pair":"BLR-POL","a":"BLR","b":"POL","kind":"land"},
             "geometry":{"type":"LineString","coordinates":[[10,-20],[10,0],[10,20]]}},
            {"type":"Feature","properties":{"pair":"RUS-UKR","a":"RUS","b":"UKR","kind":"land"},
             "geometry":{"type":"LineString","coordinates":[[14,-20],[14,0],[14,20]]}}
            """))).orElseThrow();

    @Test
    void twoBordersThatDoNotMeetAreBothNamedWhereTheyAreEquallyNear() {
        NearestBorders.Answer answer = apart.nearest(new Position(12, 0));

        assertThat(answer.borders()).hasSize(2);
        assertThat(answer.nearest().to()).extracting(foot -> Math.rint(foot.longitudeDegrees())).containsExactlyInAnyOrder(10.0, 14.0);
    }

    @Test
    void theNearerOfTwoIsNamedAlone() {
        NearestBorders.Answer answer = apart.nearest(new Position(12.00001, 0));

        assertThat(answer.borders()).hasSize(1);
        assertThat(answer.nearest().to()).singleElement().matches(foot -> Math.rint(foot.longitudeDegrees()) == 14);
    }
}
