package milepost.layers.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import milepost.layers.Layer;
import milepost.layers.index.FeatureOrder.Query;
import milepost.layers.index.FeatureOrder.Sorting;
import milepost.layers.loading.LayerLoader;
import milepost.work.Cancel;
import milepost.work.CancelledException;
import milepost.work.Workers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureOrderTest {

    private static final String MIXED = """
            {"type":"Feature","properties":{"v":10,"w":"beta"},"geometry":null}
            {"type":"Feature","properties":{"v":"ten","w":"Alpha"},"geometry":null}
            {"type":"Feature","properties":{"v":null,"w":"alpha"},"geometry":null}
            {"type":"Feature","properties":{"v":-2.5,"w":"Ärger"},"geometry":null}
            {"type":"Feature","properties":{"v":10,"w":"beta"},"geometry":null}
            """;

    @TempDir
    private Path folder;
    private Layer layer;

    @BeforeEach
    void read() throws IOException {
        Path file = folder.resolve("mixed.geojsonl");
        Files.writeString(file, MIXED);
        try (Workers workers = new Workers()) {
            layer = new LayerLoader(workers).require(file, new Cancel());
        }
    }

    @Test
    void theOrderOfTheFileIsKeptWithoutASorting() {
        assertThat(order("", Optional.empty())).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void numbersComeBeforeTextsAndNothingComesLastInEitherDirection() {
        assertThat(order("", Optional.of(new Sorting("v", false)))).containsExactly(3, 0, 4, 1, 2);
        assertThat(order("", Optional.of(new Sorting("v", true)))).containsExactly(1, 0, 4, 3, 2);
    }

    @Test
    void textsAreSortedWhateverTheirCase() {
        assertThat(order("", Optional.of(new Sorting("w", false)))).containsExactly(1, 2, 0, 4, 3);
    }

    @Test
    void wordsAreFoundInAnyPropertyWhateverTheirCase() {
        assertThat(order(" ALPHA ", Optional.empty())).containsExactly(1, 2);
        assertThat(order("äRG", Optional.empty())).containsExactly(3);
        assertThat(order("10", Optional.of(new Sorting("w", true)))).containsExactly(0, 4);
        assertThat(order("nothing of the kind", Optional.empty())).isEmpty();
    }

    @Test
    void anUnknownColumnChangesNothing() {
        assertThat(order("", Optional.of(new Sorting("none", true)))).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void itCanBeCancelled() {
        Cancel cancel = new Cancel();
        cancel.request();

        assertThatThrownBy(() -> FeatureOrder.of(layer, Query.ALL, cancel)).isInstanceOf(CancelledException.class);
    }

    private int[] order(String words, Optional<Sorting> sorted) {
        return FeatureOrder.of(layer, new Query(words, sorted), new Cancel());
    }
}
