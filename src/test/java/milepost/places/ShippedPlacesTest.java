package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.index.PlacesIndex;
import milepost.work.Cancel;
import org.junit.jupiter.api.Test;

/**
 * The places that come with the program, by way of the index beside them. {@code -Dmilepost.index.write=true} writes the
 * index anew; the data's own build does so.
 */
class ShippedPlacesTest {

    private static final Path PLACES = BundledData.file("places.geojson");
    private static final Path INDEX = PLACES.resolveSibling("places-index.bin.gz");

    @Test
    void theIndexIsMadeFromThePlacesByteForByte() throws IOException {
        Layer layer = new LayerLoader().require(PLACES, new Cancel());
        byte[] made = PlacesIndex.of(layer).bytes(layer, PLACES);
        if (Boolean.getBoolean("milepost.index.write")) {
            Files.write(INDEX, made);
        }

        assertThat(Files.readAllBytes(INDEX)).as("run data/build/build.sh").isEqualTo(made);
    }

    @Test
    void standsReady() {
        assertThat(Gazetteer.bundled().size()).isGreaterThan(150_000);
    }

    @Test
    void findsPlacesByTheNamesTheyGoBy() {
        Gazetteer gazetteer = Gazetteer.bundled();

        assertThat(gazetteer.named("Brest")).extracting(Place::countryIso3).startsWith("BLR", "FRA");
        for (String name : List.of("Brześć", "Берестя", "brest-litovsk", "Брест")) {
            assertThat(gazetteer.named(name)).as(name).extracting(Place::countryIso3).contains("BLR");
        }
        assertThat(gazetteer.named("Kiev").getFirst().countryIso3()).isEqualTo("UKR");
        assertThat(gazetteer.search("Varsaw", 5, Optional.empty())).extracting(found -> found.place().name()).contains("Warsaw");
    }
}
