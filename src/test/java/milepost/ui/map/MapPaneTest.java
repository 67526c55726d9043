package milepost.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.layers.LayerBuilder;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.ui.desk.Bundled;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.testing.Hands;
import milepost.ui.testing.Window;
import milepost.ui.theme.Looks;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapPaneTest {

    private static final int WIDTH = 800;
    /** Of the map itself, above the strip with the scale bar. */
    private static final int HEIGHT = 600;
    private static final int STRIP = 46;

    private static final Workers WORKERS = new Workers();

    private final GraticulePainter painter = new GraticulePainter();
    private final Desk desk = new Desk();
    private Jobs jobs;
    private MapPane pane;
    private Hands hands;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        jobs = new Jobs(WORKERS);
        pane = new MapPane(desk, jobs, painter);
        pane.setAnimated(false);
        hands = new Hands(pane);
        stage.setX(0);
        stage.setY(0);
        // The stage is shared by all window tests, and the main window gives it a least size.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT + STRIP);
        stage.setScene(new Scene(pane));
        Looks.wear(Theme.LIGHT, stage.getScene());
        stage.show();
    }

    private void loadBaseMap() {
        Window.run(() -> desk.base().arrive(Bundled.OVERVIEW, LayerBuilder.named("world").polygon(0, 0, 1, 0, 1, 1, 0, 0).build()));
        Window.until("the map is shown", () -> !pane.claimMarks().isEmpty());
        Window.picture(pane);
    }

    private Viewport view() {
        return Window.get(() -> pane.viewportProperty().get().orElseThrow());
    }

    private static Position under(Viewport view, double x, double y) {
        return view.position(x, y).orElseThrow();
    }

    private static void assertSamePlace(Position actual, Position expected) {
        assertThat(actual.longitudeDegrees()).isCloseTo(expected.longitudeDegrees(), within(1e-6));
        assertThat(actual.latitudeDegrees()).isCloseTo(expected.latitudeDegrees(), within(1e-6));
    }

    @Test
    void saysThatItIsLoadingUntilTheBaseMapIsHere() {
        assertThat(Window.get(pane::message)).isEqualTo("Loading map…");
        loadBaseMap();
        assertThat(Window.get(pane::message)).isEmpty();
    }

    @Test
    void saysThatTheMapCouldNotBeLoaded() {
        Window.run(() -> desk.base().fail(Bundled.OVERVIEW));
        assertThat(Window.get(pane::message)).isEqualTo("The map could not be loaded.");
    }

    @Test
    void wheelZoomsAboutTheCursorByTheSizeOfTheTurn() {
        loadBaseMap();
        Viewport before = view();
        hands.wheel(200, 150, 80);
        Viewport after = view();
        assertThat(before.metresPerPixel() / after.metresPerPixel()).isCloseTo(2, within(1e-9));
        assertSamePlace(under(after, 200, 150), under(before, 200, 150));
        hands.wheel(600, 450, -80);
        assertSamePlace(under(view(), 600, 450), under(after, 600, 450));
    }

    @Test
    void controlMakesTheWheelFiner() {
        loadBaseMap();
        Viewport before = view();
        hands.wheel(200, 150, 80, KeyCode.CONTROL);
        assertThat(before.metresPerPixel() / view().metresPerPixel()).isGreaterThan(1.05).isLessThan(1.3);
    }

    @Test
    void inertiaNeverZooms() {
        loadBaseMap();
        Viewport before = view();
        hands.inertia(200, 150, 400);
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void twoFingersPanAndPinchZooms() {
        loadBaseMap();
        Viewport before = view();
        hands.fingers(200, 150, 30, -20);
        assertThat(view()).isEqualTo(before.panned(-30, 20));
        Viewport panned = view();
        hands.pinch(300, 200, 1.5);
        assertThat(panned.metresPerPixel() / view().metresPerPixel()).isCloseTo(1.5, within(1e-9));
        assertSamePlace(under(view(), 300, 200), under(panned, 300, 200));
    }

    @Test
    void zoomStopsAtTheWholeEarthAndAtTheFinestScale() {
        loadBaseMap();
        for (int turn = 0; turn < 40; turn++) {
            hands.wheel(400, 300, -400);
        }
        assertThat(view().metresPerPixel() * WIDTH).isBetween(4.0e7, 5.0e7);
        for (int turn = 0; turn < 40; turn++) {
            hands.wheel(400, 300, 400);
        }
        assertThat(view().metresPerPixel()).isCloseTo(ViewLimits.NEAREST_METRES_PER_PIXEL, within(1e-9));
    }

    @Test
    void doubleClickZoomsInAndWithShiftOutAtThePoint() {
        loadBaseMap();
        Viewport before = view();
        hands.click(250, 250, 2);
        assertThat(before.metresPerPixel() / view().metresPerPixel()).isCloseTo(2, within(1e-9));
        assertSamePlace(under(view(), 250, 250), under(before, 250, 250));
        hands.click(250, 250, 2, KeyCode.SHIFT);
        assertThat(view().metresPerPixel()).isCloseTo(before.metresPerPixel(), within(1e-6));
    }

    @Test
    void dragMovesTheMapByTheSamePixels() {
        loadBaseMap();
        Viewport before = view();
        hands.drag(400, 300, 337, 341, MouseButton.PRIMARY);
        assertSamePlace(under(view(), 337, 341), under(before, 400, 300));
        hands.drag(100, 100, 150, 100, MouseButton.MIDDLE);
        assertThat(view().centreX()).isCloseTo(before.centreX() + 13 * before.metresPerPixel(), within(1e-3));
    }

    @Test
    void shiftAndDragFillsThePaneWithTheBox() {
        loadBaseMap();
        Viewport before = view();
        hands.drag(200, 150, 400, 300, MouseButton.PRIMARY, KeyCode.SHIFT);
        assertThat(before.metresPerPixel() / view().metresPerPixel()).isCloseTo(4, within(1e-9));
        assertSamePlace(under(view(), 400, 300), under(before, 300, 225));
    }

    @Test
    void keysZoomAndPan() {
        loadBaseMap();
        Viewport before = view();
        hands.key(KeyCode.PLUS);
        assertThat(view().metresPerPixel()).isLessThan(before.metresPerPixel());
        assertSamePlace(under(view(), 400, 300), under(before, 400, 300));
        hands.key(KeyCode.MINUS);
        assertThat(view().metresPerPixel()).isCloseTo(before.metresPerPixel(), within(1e-6));
        hands.key(KeyCode.RIGHT);
        assertThat(view().centreX()).isCloseTo(before.centreX() + 80 * before.metresPerPixel(), within(1e-3));
        hands.key(KeyCode.DOWN, KeyCode.SHIFT);
        assertThat(view().centreY()).isCloseTo(before.centreY() - 300 * before.metresPerPixel(), within(1e-3));
    }

    @Test
    void homeComesBackAndAltArrowsWalkTheHistory() {
        loadBaseMap();
        Viewport home = view();
        hands.key(KeyCode.RIGHT, KeyCode.SHIFT);
        Viewport away = view();
        hands.key(KeyCode.HOME);
        Window.until("the map is home", () -> pane.viewportProperty().get().equals(Optional.of(home)));
        hands.key(KeyCode.LEFT, KeyCode.ALT);
        assertThat(view()).isEqualTo(away);
        hands.key(KeyCode.LEFT, KeyCode.ALT);
        assertThat(view()).isEqualTo(home);
        hands.key(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(view()).isEqualTo(away);
    }

    @Test
    void resizeKeepsTheCentreAndTheScaleOfAMapThatWasMoved() {
        loadBaseMap();
        hands.wheel(200, 150, 80);
        Viewport before = view();
        Window.run(() -> stage.setWidth(600));
        Window.until("the map has the new size", () -> pane.viewportProperty().get().orElseThrow().width() == 600);
        assertThat(view()).isEqualTo(before.resized(600, HEIGHT));
    }

    @Test
    void resizeKeepsAMapAtHomeThatNobodyHasMoved() {
        loadBaseMap();
        Window.run(() -> stage.setWidth(400));
        Window.until("the whole story is shown again", () -> pane.viewport().orElseThrow()
                .equals(painter.home(desk.story(), List.of(), 400, HEIGHT, milepost.render.scene.Insets.NONE)));
    }

    @Test
    void scaleBarButtonsAndCreditsCoverNothingOfTheMap() {
        loadBaseMap();
        for (String query : List.of(".scale-bar", ".map-credits", ".map-buttons")) {
            assertThat(Window.get(() -> pane.lookup(query).getBoundsInParent().getMinY())).as(query).isGreaterThanOrEqualTo(HEIGHT);
        }
    }

    @Test
    void creditsStandBelowTheScaleBarOfANarrowMapRatherThanInAColumnOfWords() {
        loadBaseMap();
        Window.run(() -> stage.setWidth(250));
        Window.until("the pane is narrow", () -> pane.getWidth() == 250);
        Window.picture(pane);
        Bounds credits = Window.get(() -> pane.lookup(".map-credits").getBoundsInParent());
        for (String query : List.of(".scale-bar", ".map-buttons")) {
            assertThat(credits.getMinY()).isGreaterThanOrEqualTo(Window.get(() -> pane.lookup(query).getBoundsInParent().getMaxY()));
        }
        assertThat(credits.getWidth()).isGreaterThan(3 * credits.getHeight());
    }

    @Test
    void aMapThatHasComeToRestIsLaidOutForJustWhatIsSeen() {
        loadBaseMap();
        hands.drag(400, 300, 380, 290, MouseButton.PRIMARY);
        Viewport view = view();
        Window.until("the marks are laid out around the view", () -> painter.marked().filter(marked ->
                marked.centreX() == view.centreX() && marked.centreY() == view.centreY()).isPresent());
    }

    @Test
    void whatCouldNotBeDrawnIsDrawnWhenTheMapIsNextShownThoughItHasNotMoved() {
        loadBaseMap();
        painter.setBroken(true);
        int before = painter.frames();
        hands.key(KeyCode.RIGHT, KeyCode.SHIFT);
        Window.until("the frame of the resting map has failed too", () -> painter.frames() >= before + 2 && jobs.notices().size() >= 1);
        painter.setBroken(false);
        Viewport view = view();

        Window.run(pane::requestLayout);

        Window.until("frame and marks are drawn around the view", () -> isAround(painter.drawn(), view) && isAround(painter.marked(), view));
    }

    private static boolean isAround(Optional<Viewport> drawn, Viewport view) {
        return drawn.filter(frame -> frame.centreX() == view.centreX() && frame.centreY() == view.centreY()).isPresent();
    }

    @Test
    void fitKeepsClearOfWhatCoversThePane() {
        loadBaseMap();
        Window.run(() -> pane.setPadding(new Insets(0, 200, 0, 0)));
        Window.run(() -> pane.flyTo(new GeoBounds(22, 52, 23, 53)));
        Viewport view = view();
        double[] east = view.pixel(new Position(23, 52.5)).orElseThrow();
        double[] west = view.pixel(new Position(22, 52.5)).orElseThrow();
        assertThat(east[0]).isLessThanOrEqualTo(602);
        assertThat(west[0]).isGreaterThanOrEqualTo(-2);
        assertThat((east[0] + west[0]) / 2).isCloseTo(300, within(3.0));
    }

    @Test
    void clickingItsLineSelectsTheClaimAndLightsItUp() {
        loadBaseMap();
        Viewport view = view();
        double[] from = view.pixel(GraticulePainter.WARSAW).orElseThrow();
        double[] to = view.pixel(GraticulePainter.BREST).orElseThrow();
        ClaimMark mark = Window.get(() -> pane.claimMarks().getFirst());
        double x = from[0] * 0.6 + to[0] * 0.4;
        double y = from[1] * 0.6 + to[1] * 0.4;
        assertThat(Window.get(() -> mark.contains(mark.sceneToLocal(x, y)))).isTrue();
        new Hands(mark).click(x, y, 1);
        assertThat(Window.get(() -> desk.selectedClaimIdProperty().get())).contains(GraticulePainter.CLAIM);
        Window.until("the claim is lit up", () -> pane.claimMarks().getFirst().line().selected());
    }

    @Test
    void claimsStayOnTheirPlacesWhileTheMapMoves() {
        loadBaseMap();
        hands.press(400, 300, MouseButton.PRIMARY);
        hands.drag(350, 320, MouseButton.PRIMARY);
        hands.drag(300, 360, MouseButton.PRIMARY);
        hands.wheel(200, 150, 40);
        Window.picture(pane);
        double[] to = view().pixel(GraticulePainter.BREST).orElseThrow();
        Point2D dot = Window.get(() -> {
            Node end = pane.claimMarks().getFirst().farEnd();
            Bounds bounds = end.getBoundsInLocal();
            return end.localToScene(bounds.getCenterX(), bounds.getCenterY());
        });
        assertThat(dot.getX()).isCloseTo(to[0], within(0.01));
        assertThat(dot.getY()).isCloseTo(to[1], within(0.01));
    }

    @Test
    void theMapIsNeverBlankHoweverLateTheFramesCome() {
        loadBaseMap();
        Window.until("the frame of the world is drawn", painter::worldIsDrawn);
        painter.hold();
        try {
            assertDrawnEverywhereWhileMoving();
        } finally {
            painter.letGo();
        }
    }

    private void assertDrawnEverywhereWhileMoving() {
        hands.press(400, 300, MouseButton.PRIMARY);
        for (int step = 1; step <= 12; step++) {
            hands.drag(400 - 60 * step, 300 + 25 * step, MouseButton.PRIMARY);
            assertDrawnEverywhere("dragged " + step);
        }
        hands.release(0, 300, MouseButton.PRIMARY);
        for (int turn = 0; turn < 16; turn++) {
            hands.wheel(300, 200, turn < 10 ? -60 : 100);
            assertDrawnEverywhere("turned the wheel " + turn);
        }
    }

    /** Nowhere is the bare ground of the pane seen. */
    private void assertDrawnEverywhere(String when) {
        WritableImage shown = Window.picture(pane);
        int across = WIDTH / 4;
        int down = HEIGHT / 4;
        for (int tile = 0; tile < 16; tile++) {
            Set<Integer> colours = new HashSet<>();
            for (int y = tile / 4 * down; y < (tile / 4 + 1) * down; y += 3) {
                for (int x = tile % 4 * across; x < (tile % 4 + 1) * across; x += 3) {
                    colours.add(shown.getPixelReader().getArgb(x, y));
                }
            }
            assertThat(colours).as(when + ", tile " + tile).doesNotContain(Theme.LIGHT.water());
        }
    }
}
