package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import milepost.geodesy.Position;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    private static final Place BELARUSIAN = place("brest-blr", "BLR", 23.7, 52.1, 300_000);
    private static final Place BRETON = place("brest-fra", "FRA", -4.5, 48.4, 145_000);
    private static final Place HAMLET = place("brest-deu", "DEU", 9.4, 53.4, 0);
    private static final List<Place> ALL = List.of(HAMLET, BRETON, BELARUSIAN);

    @Test
    void leavesTheChoiceToAPersonWhereNothingTells() {
        Likelihood bare = new Likelihood(Set.of(), List.of());

        assertThat(bare.ranked(ALL)).containsExactly(BELARUSIAN, BRETON, HAMLET);
        assertThat(bare.meant(ALL)).isEmpty();
        assertThat(bare.meant(List.of(HAMLET))).contains(HAMLET);
        assertThat(bare.meant(List.of())).isEmpty();
    }

    @Test
    void takesTheOneInACountryThatTheTextNames() {
        assertThat(new Likelihood(Set.of("FRA"), List.of()).meant(ALL)).contains(BRETON);
    }

    @Test
    void takesTheOneNearTheStorysOtherPlaces() {
        Place pinsk = place("pinsk", "BLR", 26.1, 52.1, 130_000);

        assertThat(Likelihood.among(Set.of(), List.of(pinsk)).meant(ALL)).contains(BELARUSIAN);
    }

    private static Place place(String id, String iso3, double longitude, double latitude, long population) {
        return new Place(id, "Brest", iso3, List.of(new Place.Coordinate("test", new Position(longitude, latitude))), List.of(), population, false, "");
    }
}
