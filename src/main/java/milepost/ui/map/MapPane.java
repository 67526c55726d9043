package milepost.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import milepost.claims.Finding;
import milepost.geodesy.GeoBounds;
import milepost.render.FrameComposer;
import milepost.render.marks.ClaimMarks;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.ui.desk.BaseLayers;
import milepost.ui.desk.Bundled;
import milepost.ui.desk.CheckState;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;

/**
 * The map of the open story. It follows the {@link Desk}; clicking a claim selects it there, and a story that is opened
 * is shown whole. Its padding is the part that other things cover: the map is drawn there too, but what it is asked to
 * show is shown beside it. Belongs to the window's thread.
 */
public final class MapPane extends Region {

    private static final double CROWD_ZOOM = 4;

    private final Desk desk;
    private final MapPainter painter;
    private final ContentWatch content;
    private final MapView view = new MapView();
    private final MapStatus status = new MapStatus();
    private final MapPicture picture;
    private final MapFurniture furniture;
    private final MapGestures gestures;
    private final Homing homing;
    private final HomeJourney journey;
    private final FocusRing focusRing = new FocusRing();
    /** Held here and weakly by the platform, whose preferences outlive every window. */
    private final ChangeListener<Boolean> motionWish = (_, _, reduced) -> setAnimated(!reduced);
    private boolean storyChanged = true;
    private String projection = "";

    /** @param composer draws what is shown; an export draws with the same one */
    public MapPane(Desk desk, Jobs jobs, FrameComposer composer) {
        this(desk, jobs, MapPainter.of(composer));
    }

    MapPane(Desk desk, Jobs jobs, MapPainter painter) {
        this.desk = desk;
        this.painter = painter;
        content = new ContentWatch(desk);
        homing = new Homing(painter);
        picture = new MapPicture(jobs, painter, this::showMarks, desk::select);
        journey = new HomeJourney(jobs, painter, homing, picture, view, this::tellState);
        furniture = new MapFurniture(this::zoomIn, this::zoomOut, this::home);
        BoxFrame box = new BoxFrame();
        gestures = new MapGestures(this, view, box);
        new MapKeys(this, view);
        getChildren().add(picture);
        getChildren().addAll(furniture.nodes());
        getChildren().addAll(box, focusRing);
        describe();
        follow();
    }

    /** What the pane shows; empty while there is no map yet. */
    public ReadOnlyObjectProperty<Optional<Viewport>> viewportProperty() {
        return view.viewportProperty();
    }

    public Optional<Viewport> viewport() {
        return view.viewport();
    }

    /** The claims and annotations as they are shown, in the pixels of the view they were laid out for. */
    public ReadOnlyObjectProperty<Optional<LaidMarks>> laidMarksProperty() {
        return picture.laidProperty();
    }

    /** Whether all that the map shows is drawn as it is to stay: nothing moves, and nothing is being made. */
    public boolean atRest() {
        return picture.atRest();
    }

    /** Where the cursor is, "52.0976° N, 23.6878° E"; "" when it is not on the Earth. */
    public ReadOnlyStringProperty cursorTextProperty() {
        return status.positionProperty();
    }

    /** The scale in the middle of the map, "1 : 2,400,000", to two digits. */
    public ReadOnlyStringProperty scaleTextProperty() {
        return status.scaleProperty();
    }

    /** The name of the projection. */
    public ReadOnlyStringProperty projectionTextProperty() {
        return status.projectionProperty();
    }

    /** Flies to the view the story opens with. */
    public void home() {
        there().ifPresent(pane -> content().ifPresent(now -> journey.fly(now, pane)));
    }

    /** Flies to where all claims are seen; home when none has been measured. */
    public void showClaims() {
        fitLines(desk.findingsProperty().get()).ifPresentOrElse(view::fly, this::home);
    }

    /** Flies to a part of the Earth. */
    public void flyTo(GeoBounds bounds) {
        view.viewport().ifPresent(now -> view.fly(homing.fit(bounds, now, getInsets())));
    }

    /** Flies to a claim's line; stays where it is when the claim has none. */
    public void flyToClaim(String claimId) {
        fitLines(desk.findingsProperty().get().stream().filter(finding -> finding.claim().id().equals(claimId)).toList())
                .ifPresent(view::fly);
    }

    /** How many points the disc at a pixel of the map stands for; empty where there is none. */
    public OptionalInt crowdAt(double x, double y) {
        return view.viewport().flatMap(at -> content().map(what -> painter.crowdAt(what.request(at, PixelScreen.deviceScale(this)), x, y))).orElse(OptionalInt.empty());
    }

    /** Zooms in about a pixel as far as takes a crowd of points apart. */
    public void zoomInto(double x, double y) {
        view.zoom(CROWD_ZOOM, x, y);
    }

    public void zoomIn() {
        zoomAboutMiddle(2);
    }

    public void zoomOut() {
        zoomAboutMiddle(0.5);
    }

    /** Whether the map glides, or changes at once. Follows the system's wish for less motion until it is set. */
    public void setAnimated(boolean animated) {
        view.setAnimated(animated);
    }

    /** Lays something unmanaged over the map and its claims, under the furniture; its pixels are the map's. */
    public void lay(Node overlay) {
        getChildren().add(getChildren().indexOf(picture) + 1, overlay);
    }

    boolean cancelGesture() {
        return gestures.cancel();
    }

    /** The claims drawn now, the selected one last. */
    List<ClaimMark> claimMarks() {
        return picture.marks().claims();
    }

    /** The words shown in place of a map; "" when there is one. */
    String message() {
        return furniture.said();
    }

    @Override
    protected void layoutChildren() {
        if (storyChanged) {
            storyChanged = false;
            startOver();
        }
        furniture.layout(getWidth(), getHeight(), getInsets());
        picture.resizeRelocate(0, 0, getWidth(), getHeight() - furniture.stripHeight());
        focusRing.surround(getWidth(), getHeight());
        there().ifPresent(pane -> {
            content().ifPresent(now -> journey.resize(now, pane));
            showOrStart();
        });
    }

    private void describe() {
        getStyleClass().add("map-pane");
        getStylesheets().add(MapPane.class.getResource("map.css").toExternalForm());
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("map");
        focusRing.visibleProperty().bind(focusVisibleProperty());
        view.setAnimated(!Platform.getPreferences().isReducedMotion());
        Platform.getPreferences().reducedMotionProperty().addListener(new WeakChangeListener<>(motionWish));
    }

    private void follow() {
        desk.storyProperty().addListener(_ -> {
            storyChanged = true;
            requestLayout();
        });
        desk.checkProperty().subscribe(state -> {
            if (state instanceof CheckState.Checked) {
                findingsArrived();
            }
        });
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::renderScaleXProperty).subscribe(_ -> requestLayout());
        desk.mapLayersProperty().addListener(_ -> layersArrived());
        desk.base().arrivalsProperty().subscribe(this::tellState);
        desk.themeProperty().subscribe(this::colour);
        content.contentProperty().subscribe(this::showOrStart);
        view.viewportProperty().subscribe(_ -> viewChanged());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::tellPosition);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::tellPosition);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> status.cursor(Optional.empty(), view.viewport()));
    }

    /** Only a story that has just been opened has nothing to undo and nothing to redo. */
    private void startOver() {
        boolean opened = desk.undoNameProperty().get().isEmpty() && desk.redoNameProperty().get().isEmpty();
        String wanted = desk.story().map().projection();
        boolean other = !wanted.equals(projection);
        projection = wanted;
        if (opened && (view.viewport().isPresent() || journey.underWay())) {
            open();
        } else if (other) {
            reproject(wanted);
        }
        setAccessibleText("Map. " + desk.story().title());
    }

    /** A story without an area of its own is shown by its claims, which may be measured only after it was opened. */
    private void findingsArrived() {
        if (desk.story().area().isEmpty() && journey.opening()) {
            open();
        } else if (desk.story().area().isEmpty() && journey.stillThere()) {
            home();
        }
    }

    /** Layers alone, without a story, are what there is to see. */
    private void layersArrived() {
        if (desk.story().claims().isEmpty() && desk.story().places().isEmpty() && journey.stillThere()) {
            desk.mapLayersProperty().get().stream().map(layer -> layer.layer().bounds()).flatMap(Optional::stream)
                    .reduce(GeoBounds::and).ifPresent(this::flyTo);
        }
    }

    private void viewChanged() {
        status.view(view.viewport());
        showOrStart();
    }

    private void showOrStart() {
        if (view.viewport().isEmpty() && !journey.underWay()) {
            open();
        }
        view.viewport().ifPresent(at -> content().ifPresent(what ->
                picture.show(new Look(what, at, PixelScreen.deviceScale(this)), view.destination().orElse(at))));
        tellState();
    }

    /** Keeps to the place; the projection fitted to the story is shown with the story. */
    private void reproject(String wanted) {
        if (wanted.isEmpty()) {
            home();
        } else {
            there().ifPresent(pane -> content().ifPresent(now -> journey.reproject(now, pane, wanted)));
        }
    }

    private void open() {
        there().ifPresent(pane -> content().ifPresent(now -> journey.open(now, pane)));
    }

    private Optional<MapContent> content() {
        return content.contentProperty().get();
    }

    /** Empty while the pane has no size. */
    private Optional<HomeJourney.Pane> there() {
        int width = (int) Math.round(getWidth());
        int height = (int) Math.round(getHeight() - furniture.stripHeight());
        return width > 0 && height > 0
                ? Optional.of(new HomeJourney.Pane(width, height, PixelScreen.deviceScale(this), getInsets())) : Optional.empty();
    }

    private void zoomAboutMiddle(double factor) {
        view.viewport().ifPresent(now -> view.zoom(factor, now.width() / 2.0, now.height() / 2.0));
    }

    private void showMarks(ClaimMarks marks) {
        furniture.show(marks, desk.themeProperty().get());
        requestLayout();
    }

    private void colour(Theme theme) {
        furniture.colour(theme);
        setBackground(MapFurniture.fill(MapFonts.color(theme.water()), 0));
    }

    private void tellState() {
        furniture.say(view.viewport().isPresent() ? "" : desk.base().arrival(Bundled.OVERVIEW) == BaseLayers.Arrival.FAILED
                || journey.failed() ? "The map could not be loaded." : "Loading map…");
    }

    private void tellPosition(MouseEvent event) {
        status.cursor(Optional.of(new double[] {event.getX(), event.getY()}), view.viewport());
    }

    private Optional<Viewport> fitLines(List<Finding> findings) {
        return view.viewport().flatMap(now -> homing.fitLines(findings, now, getInsets()));
    }
}
