package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.index.PlacesIndex;
import milepost.work.Cancel;
import milepost.geodesy.Position;
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

    private static final Optional<Position> WARSAW = Optional.of(new Position(21, 52.2));

    @Test
    void standsReadyAtOnce() {
        Gazetteer.bundled();
        long before = ManagementFactory.getThreadMXBean().getThreadCpuTime(Thread.currentThread().threadId());
        Gazetteer gazetteer = Gazetteer.bundled();
        long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(Thread.currentThread().threadId()) - before;

        assertThat(gazetteer.size()).isGreaterThan(150_000);
        assertThat(nanos / 1e6).as("milliseconds").isLessThan(300);
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

    @Test
    void answersEveryKeyWithinTheTimeOfAKey() {
        Gazetteer gazetteer = Gazetteer.bundled();
        String typed = "san fracnisko";
        Stream.of("a", "b", "c", "s", "sa", "san").forEach(text -> gazetteer.search(text, 10, WARSAW));

        for (int key = 1; key <= typed.length(); key++) {
            String text = typed.substring(0, key);
            long best = Stream.generate(() -> nanos(() -> gazetteer.search(text, 10, WARSAW))).limit(5).min(Long::compare).orElseThrow();
            assertThat(best / 1e6).as(String.format(Locale.ROOT, "milliseconds for “%s”", text)).isLessThan(10);
        }
    }

    @Test
    void goesThroughATextFast() {
        Gazetteer gazetteer = Gazetteer.bundled();
        String sentence = "The town of Brest Litovsk lies around 130 miles from the Polish capital of Warsaw and some 40 miles from the border";
        String[] words = Stream.generate(() -> sentence).limit(20_000).flatMap(text -> Stream.of(text.split(" "))).map(Gazetteer::fold).toArray(String[]::new);
        long bytes = Stream.of(words).mapToLong(word -> word.length() + 1).sum();

        long best = Stream.generate(() -> nanos(() -> namesIn(gazetteer, words))).limit(4).min(Long::compare).orElseThrow();

        assertThat(namesIn(gazetteer, words)).isGreaterThanOrEqualTo(40_000);
        assertThat(bytes / (best / 1e9)).as("bytes a second").isGreaterThan(5e6);
    }

    private static int namesIn(Gazetteer gazetteer, String[] words) {
        int names = 0;
        for (int word = 0; word < words.length; word++) {
            names += gazetteer.wordsOfName(words, word) > 0 ? 1 : 0;
        }
        return names;
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
