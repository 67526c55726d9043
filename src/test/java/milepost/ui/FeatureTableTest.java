package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.render.scene.Viewport;
import milepost.ui.desk.ChosenFeature;
import milepost.ui.map.MapPane;
import milepost.ui.testing.Hands;
import milepost.work.Cancel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layer's features in a table: searched, sorted, chosen there and on the map, saved. */
class FeatureTableTest extends WindowTest {

    private static final String TOWNS = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"name":"Lutsk","people":217000},"geometry":{"type":"Point","coordinates":[25.33,50.75]}},
              {"type":"Feature","properties":{"name":"Kovel","people":67000},"geometry":{"type":"Point","coordinates":[24.71,51.21]}},
              {"type":"Feature","properties":{"name":"Nowhere"},"geometry":null},
              {"type":"Feature","properties":{"name":"Lima","people":10000000},"geometry":{"type":"Point","coordinates":[-77.03,-12.05]}}]}
            """;
    private static final String ID = "towns.geojson";

    @TempDir
    private Path folder;

    @BeforeEach
    void openTheTable() throws IOException {
        waitUntilChecked();
        Path file = folder.resolve(ID);
        Files.writeString(file, TOWNS);
        choosesFile(file);
        press("#add-layer");
        waitUntil(() -> desk().mapLayersProperty().get().size() == 1);
        press(".user-layer .table");
        waitUntil(() -> table().getItems().size() == 4);
        onWindowThread(() -> {
            map().setAnimated(false);
            return true;
        });
    }

    @Test
    void searchingKeepsTheFeaturesThatContainTheWords() {
        robot().interact(() -> robot().lookup("#feature-search").queryAs(TextField.class).setText("KOV"));

        waitUntil(() -> table().getItems().size() == 1);

        assertThat(listed()).containsExactly(1);
        assertThat(words("#feature-table")).contains("1 of 4 features");
    }

    @Test
    void sortingByANumberPutsFeaturesWithoutItLast() {
        TableColumn<Integer, ?> people = table().getColumns().stream().filter(column -> column.getText().equals("people")).findFirst().orElseThrow();

        robot().interact(() -> table().getSortOrder().setAll(List.of(people)));
        waitUntil(() -> listed().equals(List.of(1, 0, 3, 2)));
        robot().interact(() -> people.setSortType(TableColumn.SortType.DESCENDING));
        waitUntil(() -> listed().equals(List.of(3, 0, 1, 2)));
    }

    @Test
    void aRowThatIsChosenIsShownOnTheMapAndInItsCard() {
        robot().interact(() -> table().getSelectionModel().select(3));

        waitUntil(() -> map().viewport().flatMap(view -> view.pixel(new Position(-77.03, -12.05))).filter(this::onMap).isPresent());

        assertThat(desk().selectedFeatureProperty().get()).contains(new ChosenFeature(ID, 3));
        assertThat(words("#feature-card")).contains("Lima", ID, "people", "10000000");
    }

    @Test
    void aFeatureClickedOnTheMapIsMarkedInTheTable() {
        robot().interact(() -> table().getSelectionModel().select(0));
        waitUntil(() -> map().viewport().flatMap(view -> view.pixel(new Position(24.71, 51.21))).filter(this::onMap).isPresent());
        Viewport view = map().viewport().orElseThrow();
        double[] kovel = view.pixel(new Position(24.71, 51.21)).orElseThrow();
        Hands hands = new Hands(map());

        waitUntil(() -> {
            hands.move(kovel[0] + 2, kovel[1] + 1);
            return robot().lookup("#feature-tip").query().isVisible();
        });
        hands.click(kovel[0] + 2, kovel[1] + 1, 1);
        waitUntil(() -> table().getSelectionModel().getSelectedIndex() == 1);

        assertThat(desk().selectedFeatureProperty().get()).contains(new ChosenFeature(ID, 1));
        assertThat(words("#feature-card")).contains("Kovel");
        assertThat(map().viewport()).contains(view);
    }

    @Test
    void theFeaturesListedAreSavedAsGeoJson() throws IOException {
        robot().interact(() -> robot().lookup("#feature-search").queryAs(TextField.class).setText("l"));
        waitUntil(() -> table().getItems().size() == 3);
        Path saved = folder.resolve("saved.geojson");
        choosesFile(saved);

        robot().interact(() -> robot().lookup((Node node) -> "Save the features listed as GeoJSON".equals(node.getAccessibleText()))
                .queryAs(javafx.scene.control.Button.class).fire());
        waitUntil(() -> Files.exists(saved));
        waitUntilIdle();

        Layer read = new LayerLoader(window().jobs().workers()).require(saved, new Cancel());
        assertThat(IntStream.range(0, read.features()).mapToObj(feature -> read.attributes().text(feature, "name")))
                .containsExactly("Lutsk", "Kovel", "Lima");
    }

    @Test
    void theTableGoesWithItsLayer() {
        press(".user-layer .remove");

        waitUntil(() -> robot().lookup("#feature-table").tryQuery().isEmpty());
        assertThat(desk().selectedFeatureProperty().get()).isEqualTo(Optional.empty());
    }

    private boolean onMap(double[] pixel) {
        return pixel[0] > 0 && pixel[1] > 0 && pixel[0] < map().getWidth() && pixel[1] < map().getHeight();
    }

    private List<Integer> listed() {
        return onWindowThread(() -> List.copyOf(table().getItems()));
    }

    private MapPane map() {
        return robot().lookup(".map-pane").queryAs(MapPane.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> table() {
        return (TableView<Integer>) robot().lookup("#features").queryAs(TableView.class);
    }
}
