package milepost.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import milepost.render.FrameComposer;
import milepost.render.legibility.ColourVision;
import milepost.render.legibility.Legibility;
import milepost.render.legibility.Remark;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;
import milepost.work.Cancel;

/** The picture before it is written, as various eyes see it, with what readers may not be able to read; each remark leads to where it is mended. */
final class ExportPreview extends VBox {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 380;
    private static final long MOST_PIXELS = 12_000_000;

    private final Legibility legibility;
    private final Consumer<Remark.Fix> toFix;
    private final ImageView picture = new ImageView();
    private final Pane boxes = new Pane();
    private final Label state = new Label();
    private final VBox remarks = new VBox();
    private final ToggleGroup eyes = new ToggleGroup();
    private final Newest<Wanted, Seen> looking;
    private Optional<Seen> seen = Optional.empty();

    /** @param known the check of the same picture, when only the eyes are others */
    private record Wanted(FrameRequest request, OptionalDouble paperDpi, ColourVision eyes, Optional<Legibility.Result> known) {
    }

    private record Seen(Wanted wanted, Legibility.Result result, int[] argb) {
    }

    private Optional<Remark> leftOut = Optional.empty();

    /** @param toFix takes a person to where a remark is mended */
    ExportPreview(Jobs jobs, FrameComposer composer, Consumer<Remark.Fix> toFix) {
        this.toFix = toFix;
        legibility = new Legibility(composer);
        looking = new Newest<>(jobs, this::look, (_, result) -> show(result), _ -> state.setText("The picture could not be drawn."));
        getStyleClass().add("export-preview");
        picture.setPreserveRatio(true);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        boxes.setMouseTransparent(true);
        boxes.setManaged(false);
        StackPane frame = new StackPane(picture, boxes);
        frame.getStyleClass().add("export-picture");
        frame.setMinSize(WIDTH, HEIGHT);
        state.setId("export-legibility");
        state.setWrapText(true);
        state.getStyleClass().add("dialog-summary");
        remarks.setId("export-remarks");
        remarks.getStyleClass().add("export-remarks");
        ScrollPane scroll = new ScrollPane(remarks);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(150);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(frame, eyesChoice(), state, scroll);
    }

    private FlowPane eyesChoice() {
        FlowPane choice = new FlowPane(4, 4);
        for (ColourVision one : ColourVision.values()) {
            ToggleButton button = new ToggleButton(one.words());
            button.getStyleClass().add("small-button");
            button.setId("export-eyes-" + one.name().toLowerCase(Locale.ROOT));
            button.setUserData(one);
            button.setToggleGroup(eyes);
            choice.getChildren().add(button);
        }
        eyes.selectToggle(eyes.getToggles().getFirst());
        eyes.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                eyes.selectToggle(before);
            } else {
                seen.ifPresent(last -> looking.askInstead(new Wanted(last.wanted().request(), last.wanted().paperDpi(), eyesNow(), Optional.of(last.result()))));
            }
        });
        return choice;
    }

    private ColourVision eyesNow() {
        return (ColourVision) eyes.getSelectedToggle().getUserData();
    }

    /** Looks at another picture. @param paperDpi pixels at 1× in an inch of paper; empty for the screen @param leftOut what the picture does not show */
    void look(FrameRequest request, OptionalDouble paperDpi, Optional<Remark> leftOut) {
        this.leftOut = leftOut;
        if ((long) request.viewport().width() * request.viewport().height() > MOST_PIXELS) {
            state.setText("A picture of this size is not looked at beforehand.");
            remarks.getChildren().clear();
            return;
        }
        state.setText("Looking at the picture…");
        looking.askInstead(new Wanted(request, paperDpi, eyesNow(), Optional.empty()));
    }

    private Seen look(Wanted wanted, Cancel cancel) {
        Legibility.Result result = wanted.known().orElseGet(() -> legibility.check(wanted.request(), wanted.paperDpi(), cancel));
        return new Seen(wanted, result, wanted.eyes().seen(result.picture().argb()));
    }

    private void show(Seen now) {
        seen = Optional.of(now);
        Frame frame = now.result().picture();
        WritableImage image = new WritableImage(frame.width(), frame.height());
        image.getPixelWriter().setPixels(0, 0, frame.width(), frame.height(), PixelFormat.getIntArgbInstance(), now.argb(), 0, frame.width());
        picture.setImage(image);
        List<Remark> found = now.result().remarks();
        long faults = now.result().faults().size();
        state.setText(faults == 0 ? "Everything in the picture can be read at this size." : faults == 1 ? "One thing may not be readable:" : faults + " things may not be readable:");
        remarks.getChildren().setAll(Stream.concat(leftOut.stream(), found.stream()).map(this::link).toList());
        outline(found, Math.min(WIDTH / frame.width(), HEIGHT / frame.height()), frame);
    }

    private Hyperlink link(Remark remark) {
        Hyperlink link = new Hyperlink(remark.sentence());
        link.setWrapText(true);
        link.getStyleClass().add(remark.advice() ? "export-advice" : "export-fault");
        link.setOnAction(_ -> toFix.accept(remark.fix()));
        return link;
    }

    private void outline(List<Remark> found, double shrink, Frame frame) {
        double left = (WIDTH - frame.width() * shrink) / 2;
        double top = (HEIGHT - frame.height() * shrink) / 2;
        boxes.getChildren().setAll(found.stream().flatMap(remark -> remark.where().stream()).map(box -> box(box.grown(4), shrink, left, top)).toList());
    }

    private static Rectangle box(LabelBox box, double shrink, double left, double top) {
        Rectangle outline = new Rectangle(left + box.x() * shrink, top + box.y() * shrink, box.width() * shrink, box.height() * shrink);
        outline.getStyleClass().add("export-fault-box");
        return outline;
    }
}
