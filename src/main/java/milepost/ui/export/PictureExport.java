package milepost.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import milepost.claims.Finding;
import milepost.render.BaseMap;
import milepost.render.FrameComposer;
import milepost.render.FrameRequest;
import milepost.render.MapLayer;
import milepost.render.Theme;
import milepost.render.Viewport;
import milepost.render.export.Exporter;
import milepost.render.export.PictureSize;
import milepost.story.Story;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;

/** Writes what the map shows as a picture of any size, on a worker. */
public final class PictureExport {

    private final Desk desk;
    private final Jobs jobs;
    private final Exporter exporter;
    private final Supplier<Optional<Viewport>> onScreen;

    /** @param onScreen what the map shows just now; empty before it shows anything */
    public PictureExport(Desk desk, Jobs jobs, Exporter exporter, Supplier<Optional<Viewport>> onScreen) {
        this.desk = desk;
        this.jobs = jobs;
        this.exporter = exporter;
        this.onScreen = onScreen;
    }

    /** Whether there is a map to export yet. */
    public boolean ready() {
        return desk.base().mapProperty().get().isPresent();
    }

    /** @param wholeStory whether to frame all claims afresh for the size, or to keep to what the map shows just now */
    public void write(PictureSize size, Theme theme, boolean wholeStory, Path file) {
        BaseMap base = desk.base().mapProperty().get().orElseThrow(() -> new IllegalStateException("no map to export yet"));
        List<MapLayer> layers = desk.mapLayersProperty().get();
        Story story = desk.story();
        List<Finding> findings = desk.findingsProperty().get();
        Optional<String> selected = desk.selectedClaimIdProperty().get();
        Optional<Viewport> shown = onScreen.get().filter(_ -> !wholeStory);
        jobs.run("Exporting " + file.getFileName(), (cancel, _) -> {
            Viewport view = shown.map(screen -> sized(screen, size.width(), size.height()))
                    .orElseGet(() -> FrameComposer.home(story, findings, size.width(), size.height()));
            exporter.write(new FrameRequest(base, layers, story, findings, selected, view, theme, size.scale(), true, true), size, file, cancel);
            return file.toAbsolutePath();
        }, written -> jobs.tell(Notice.done("The picture is written.", written.toString())));
    }

    /** The same middle, and at least as much of the Earth, in a frame of another shape. */
    static Viewport sized(Viewport shown, int width, int height) {
        double scale = Math.max(shown.width() * shown.metresPerPixel() / width, shown.height() * shown.metresPerPixel() / height);
        return new Viewport(shown.projection(), shown.centreX(), shown.centreY(), scale, width, height);
    }
}
