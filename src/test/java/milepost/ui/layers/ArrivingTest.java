package milepost.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.story.Story;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.testing.Window;
import milepost.work.Progress;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ArrivingTest {

    private static final StoryLayer LARGE = new StoryLayer("large", "Large", "large.geojson", "", true);

    private final Workers workers = new Workers();
    private final Desk desk = new Desk();
    private final List<Integer> drawn = new ArrayList<>();

    @Start
    void prepare(Stage unused) {
        desk.arrivingProperty().subscribe(parts -> parts.forEach(part -> drawn.add(part.layer().features())));
    }

    @AfterEach
    void close() {
        workers.close();
    }

    private static Layer points(int count) {
        LayerBuilder layer = LayerBuilder.named("large.geojson");
        IntStream.range(0, count).forEach(i -> layer.point(i % 180, i % 90));
        return layer.build();
    }

    private Arriving arriving() {
        return Window.get(() -> new Arriving(desk, new Jobs(workers), LARGE, Progress.NONE, desk.openedProperty().get()));
    }

    private void settle() {
        Window.run(() -> { });
    }

    @Test
    void whatHasArrivedIsDrawnEachTimeThereIsMuchMoreOfIt() {
        Arriving arriving = arriving();
        for (int count : new int[] {0, 10, 15, 20, 24, 25, 40, 70}) {
            arriving.arrived(points(count));
        }
        settle();
        assertThat(drawn).containsExactly(10, 25, 70);
        assertThat(Window.get(() -> desk.arrivingProperty().get())).singleElement().matches(part -> part.id().equals("large"));

        Window.run(() -> desk.arrive("large", Optional.empty()));
        assertThat(Window.get(() -> desk.arrivingProperty().get())).isEmpty();
    }

    @Test
    void whatWasMeantForAnotherStoryIsNotDrawn() {
        Arriving arriving = arriving();
        Window.run(() -> desk.open(Story.EMPTY, Optional.empty()));
        arriving.arrived(points(10));
        settle();
        assertThat(drawn).isEmpty();
    }
}
