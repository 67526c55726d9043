package milepost.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.projection.Projections;
import milepost.render.scene.Viewport;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {

    private static final Viewport A = new Viewport(Projections.webMercator(), 0, 0, 100, 80, 60);
    private static final Viewport B = A.panned(10, 0);
    private static final Viewport C = A.panned(20, 0);

    private final ViewHistory history = new ViewHistory();

    @Test
    void goesBackAndForwardThroughTheViewsLeft() {
        history.leave(A);
        history.leave(B);
        assertThat(history.back(C)).contains(B);
        assertThat(history.back(B)).contains(A);
        assertThat(history.back(A)).isEmpty();
        assertThat(history.forward(A)).contains(B);
        assertThat(history.forward(B)).contains(C);
        assertThat(history.forward(C)).isEmpty();
    }

    @Test
    void aNewMoveForgetsWhatOneWentBackFrom() {
        history.leave(A);
        assertThat(history.back(B)).contains(A);
        history.leave(A);
        assertThat(history.forward(C)).isEmpty();
        assertThat(history.back(C)).contains(A);
    }

    @Test
    void aMoveThatLedNowhereIsNoStep() {
        history.leave(A);
        history.leave(B);
        assertThat(history.back(B)).contains(A);
    }
}
