package milepost.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import milepost.render.marks.ClaimMarks;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Viewport;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;

/**
 * The map itself: the frames, and the claims alive above them. Puts itself together at most once a pulse, however many
 * events moved it, and, being unmanaged, without laying out the window around it.
 */
final class MapPicture extends Region {

    /** What is seen now, and what a motion under way leads to: that is drawn beforehand. */
    private record Showing(Look now, Look soon) {
    }

    /** A hand that has been still for so long has come to rest. */
    private static final Duration REST = Duration.millis(160);

    /** Marks laid out for a look. */
    private record Made(Look asked, ClaimMarks marks) {
    }

    private final PauseTransition rest = new PauseTransition(REST);
    private final PixelScreen screen = new PixelScreen();
    private final MarksLayer marks;
    private final FrameStack frames;
    private final Newest<Look, ClaimMarks> marksMaker;
    private Optional<Showing> showing = Optional.empty();
    private Optional<Look> marksAsked = Optional.empty();
    private Optional<Made> ready = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<LaidMarks>> laid = new ReadOnlyObjectWrapper<>(this, "laid", Optional.empty());

    /**
     * @param onMarks  takes the marks as they come: bars and credits are shown beside the picture
     * @param onSelect takes the id of a claim that was clicked
     */
    MapPicture(Jobs jobs, MapPainter painter, Consumer<ClaimMarks> onMarks, Consumer<String> onSelect) {
        setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        marks = new MarksLayer(onSelect);
        frames = new FrameStack(jobs, painter, this::frameArrived);
        marksMaker = new Newest<>(jobs, (asked, _) -> painter.marks(asked.request()), (asked, made) -> {
            ready = Optional.of(new Made(asked, made));
            onMarks.accept(made);
            showMarksWithTheirFrame();
        }, failed -> marksAsked = marksAsked.filter(asked -> asked != failed));
        getChildren().addAll(screen, marks);
        rest.setOnFinished(_ -> settle());
    }

    /**
     * Shows a look, and has drawn what it needs.
     *
     * @param destination the view that a motion under way leads to, or that of the look
     */
    void show(Look now, Viewport destination) {
        Look soon = new Look(now.content(), destination, now.deviceScale());
        showing = Optional.of(new Showing(now, soon));
        frames.follow(soon);
        followWithMarks(soon);
        rest.playFromStart();
        requestLayout();
    }

    private void followWithMarks(Look soon) {
        Look sharp = frames.sharp(soon);
        Look wanted = new Look(soon.content(), sharp.view(), sharp.deviceScale(), sharp.beyond());
        if (marksAsked.filter(asked -> sameMarks(asked, wanted)).isEmpty()) {
            marksAsked = Optional.of(wanted);
            marksMaker.ask(wanted);
        }
    }

    boolean atRest() {
        return showing.isPresent() && rest.getStatus() == Animation.Status.STOPPED && ready.isEmpty() && !marksMaker.busy() && !frames.busy();
    }

    private void settle() {
        showing.map(Showing::soon).ifPresent(soon -> {
            frames.settle(soon);
            followWithMarks(soon);
        });
    }

    /** The marks are laid out for the sharp frame's view, so that their labels and the frame's keep clear of each other. */
    private static boolean sameMarks(Look a, Look b) {
        return a.content() == b.content() && a.view().equals(b.view());
    }

    /** What the sharp frame of a look is drawn from. */
    FrameRequest sharpRequest(Look of) {
        return frames.sharpRequest(of);
    }

    /** Takes the sharp frame of a look, drawn before it is shown. */
    void put(Look of, Frame frame) {
        frames.putSharp(of, frame);
    }

    /** The marks that are shown. */
    ReadOnlyObjectProperty<Optional<LaidMarks>> laidProperty() {
        return laid.getReadOnlyProperty();
    }

    MarksLayer marks() {
        return marks;
    }

    private void frameArrived() {
        showing.ifPresent(shown -> frames.follow(shown.soon()));
        showMarksWithTheirFrame();
        requestLayout();
    }

    /**
     * The names of an older frame do not know of the newer marks and would be covered by their labels; but the first
     * claims are worth more than a name, and wait for no frame.
     */
    private void showMarksWithTheirFrame() {
        ready.filter(made -> marks.empty() || frames.sharpIsDrawn(made.asked())).ifPresent(made -> {
            ready = Optional.empty();
            marks.show(made.marks(), made.asked().view());
            laid.set(Optional.of(new LaidMarks(made.marks(), made.asked().view())));
            showing.ifPresent(shown -> marks.follow(shown.now().view()));
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        showing.map(Showing::now).ifPresent(now -> {
            screen.show(frames.frames(now.view()), now.view(), now.deviceScale(), now.content().theme().water());
            marks.follow(now.view());
        });
    }
}
