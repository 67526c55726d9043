package milepost.ui.layers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import milepost.layers.LoadChoices;
import milepost.layers.LoadResult;
import milepost.layers.RepairKind;
import milepost.layers.TableColumns;
import milepost.layers.loading.LayerLoader;
import milepost.ui.testing.Window;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is chosen in the fields is what the file is read by next. */
@ExtendWith(ApplicationExtension.class)
class ReadingPaneTest {

    private static final String ODD_TABLE = "name;here_x;here_y;people\nDepot;23,51;52,11;3\nPort;24,52;51,12;5\n";
    private static final String OPEN_RING = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},
            "geometry":{"type":"Polygon","coordinates":[[[1,2],[3,2],[3,4],[1,4]]]}}]}
            """;

    private final List<LoadChoices> decided = new ArrayList<>();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    private static LoadResult read(String name, String text, LoadChoices choices) {
        return new LayerLoader().load(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), choices, new Cancel(), Progress.NONE);
    }

    private ReadingPane pane(LoadResult result, LoadChoices choices) {
        return Window.get(() -> {
            ReadingPane pane = new ReadingPane(result, choices, decided::add, true);
            stage.setScene(new Scene(pane, 260, 420));
            stage.show();
            return pane;
        });
    }

    @SuppressWarnings("unchecked")
    private static void choose(ReadingPane pane, String id, Object value) {
        Window.run(() -> ((ChoiceBox<Object>) pane.lookup("#" + id)).setValue(value));
    }

    @Test
    void columnsOfARefusedTableAreChosenAndReadIt() {
        LoadResult refused = read("odd.csv", ODD_TABLE, LoadChoices.NONE);
        assertThat(refused.layer()).isEmpty();
        ReadingPane pane = pane(refused, LoadChoices.NONE);
        Button again = (Button) pane.lookup("#read-columns");
        assertThat(again.isDisabled()).isTrue();

        choose(pane, "place-first", "here_x");
        choose(pane, "place-second", "here_y");
        Window.run(again::fire);

        assertThat(decided).containsExactly(LoadChoices.NONE.withColumns(TableColumns.of("here_x", "here_y")));
        assertThat(read("odd.csv", ODD_TABLE, decided.getFirst()).report().drawn()).isEqualTo(2);
    }

    @Test
    void theColumnsThatWereTakenAreShown() {
        ReadingPane pane = pane(read("towns.csv", "name,lon,lat\nBrest,23.7,52.1\n", LoadChoices.NONE), LoadChoices.NONE);
        assertThat(((ChoiceBox<?>) pane.lookup("#place-first")).getValue()).isEqualTo("lon");
        assertThat(((ChoiceBox<?>) pane.lookup("#place-second")).getValue()).isEqualTo("lat");
    }

    @Test
    void aRepairIsSwitchedOffAndOnAgain() {
        ReadingPane pane = pane(read("ring.geojson", OPEN_RING, LoadChoices.NONE), LoadChoices.NONE);
        CheckBox repair = (CheckBox) pane.lookup("#repair-unclosed-ring");
        assertThat(repair.getText()).isEqualTo("Close open rings (1)");
        Window.run(() -> repair.setSelected(false));
        LoadChoices without = LoadChoices.NONE.withRepair(RepairKind.UNCLOSED_RING, false);
        assertThat(decided).containsExactly(without);

        ReadingPane later = pane(read("ring.geojson", OPEN_RING, without), without);
        CheckBox off = (CheckBox) later.lookup("#repair-unclosed-ring");
        assertThat(off.isSelected()).isFalse();
        Window.run(() -> off.setSelected(true));
        assertThat(decided.getLast()).isEqualTo(LoadChoices.NONE);
    }

    @Test
    void orderAndSystemAreToldByHand() {
        ReadingPane pane = pane(read("ring.geojson", OPEN_RING, LoadChoices.NONE), LoadChoices.NONE);
        Window.run(() -> {
            TextField system = (TextField) pane.lookup("#coordinate-system");
            system.setText(" EPSG:25832 ");
            system.fireEvent(new ActionEvent());
            ((CheckBox) pane.lookup("#latitude-first")).setSelected(true);
        });
        assertThat(decided.getFirst().system()).isEqualTo(Optional.of("EPSG:25832"));
        assertThat(decided.getLast().swapped()).isTrue();
    }
}
