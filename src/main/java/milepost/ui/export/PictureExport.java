package milepost.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import milepost.claims.Claim;
import milepost.claims.Finding;
import milepost.render.FrameComposer;
import milepost.render.export.Exporter;
import milepost.render.export.PictureFacts;
import milepost.render.export.PictureOrder;
import milepost.render.export.PictureSize;
import milepost.render.furniture.Furniture;
import milepost.render.legibility.Remark;
import milepost.render.scene.BaseMap;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;
import milepost.ui.desk.Desk;
import milepost.ui.files.FileDialogs;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.theme.Copies;

/** Makes a picture of any size of what the map shows, on a worker: into a file or onto the clipboard. */
public final class PictureExport {

    private static final PictureSize COPIED = PictureSize.preset("lead");

    private final Desk desk;
    private final Jobs jobs;
    private final FrameComposer composer;
    private final Supplier<Optional<Viewport>> onScreen;
    private final PictureWords words;

    /**
     * @param composer draws the picture; the one that draws the map, which has all of it at hand
     * @param onScreen what the map shows just now; empty before it shows anything
     */
    public PictureExport(Desk desk, Jobs jobs, FrameComposer composer, Supplier<Optional<Viewport>> onScreen) {
        this.desk = desk;
        this.jobs = jobs;
        this.composer = composer;
        this.onScreen = onScreen;
        words = new PictureWords(desk);
    }

    /** Whether there is a map to export yet. */
    public boolean ready() {
        return desk.base().mapProperty().get().isPresent();
    }

    /** The words for those who do not see the picture. */
    PictureWords words() {
        return words;
    }

    /** The house styles there are, the one to begin with first. */
    List<Theme> styles() {
        Stream<Theme> own = desk.styleProperty().get().map(_ -> desk.themeProperty().get()).stream();
        return Stream.concat(own, Stream.of(Theme.LIGHT, Theme.DARK)).toList();
    }

    /** What the picture leaves out, and why; empty when it has every claim. */
    Optional<Remark> leftOut() {
        List<String> proposals = desk.story().claims().stream().map(Claim::id).filter(desk.story()::proposed).toList();
        return proposals.isEmpty() ? Optional.empty() : Optional.of(new Remark(Remark.Fault.LEFT_OUT, (proposals.size() == 1 ? "A claim is only proposed and left out."
                : proposals.size() + " claims are only proposed and left out.") + " Accept what the picture is to show.", Optional.empty(), new Remark.Fix.AtClaim(proposals.getFirst())));
    }

    ExportPreview preview(Consumer<Remark.Fix> toFix) {
        return new ExportPreview(jobs, composer, toFix);
    }

    /**
     * The picture of what is on the desk now; there has to be a map.
     *
     * @param wholeStory whether to frame all claims afresh for the size, or to keep to what the map shows just now
     */
    FrameRequest request(PictureSize size, Theme theme, boolean wholeStory) {
        BaseMap base = desk.base().mapProperty().get().orElseThrow(() -> new IllegalStateException("no map to export yet"));
        List<MapLayer> layers = desk.mapLayersProperty().get();
        Story story = desk.acceptedStory();
        List<Finding> findings = desk.acceptedFindings();
        int width = size.width();
        int height = size.height();
        Viewport view = onScreen.get().filter(_ -> !wholeStory).map(seen -> Furniture.framed(seen, base, layers, story, findings, theme, width, height))
                .orElseGet(() -> FrameComposer.home(story, findings, width, height, Furniture.insets(base, layers, story, findings, theme, width, height)));
        return new FrameRequest(base, layers, story, findings, desk.selectedClaimIdProperty().get(), view, theme, size.scale(), true, true);
    }

    void write(PictureOrder order, Path file) {
        Exporter exporter = new Exporter(composer, jobs.workers());
        jobs.run("Exporting " + file.getFileName(), (cancel, _) -> {
            exporter.write(order, file, cancel);
            return file.toAbsolutePath();
        }, written -> jobs.tell(Notice.done("The picture is written.", written.toString())));
    }

    /** Writes all findings below the picture on an A4 page; does nothing before there is a map. */
    public void report(FileDialogs files) {
        if (!ready()) {
            return;
        }
        String title = desk.story().title().isBlank() ? "report" : desk.story().title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        files.save("Export a report", title + ".pdf", "PDF").ifPresent(file -> {
            // Paper is light, whatever the window is.
            Theme theme = desk.styleProperty().get().isPresent() ? desk.themeProperty().get() : Theme.LIGHT;
            PictureSize size = Exporter.reportPicture(desk.acceptedFindings(), theme);
            PictureOrder order = new PictureOrder(request(size, theme, true), size, PictureFacts.drafted(request(size, theme, true)), false, false);
            Exporter exporter = new Exporter(composer, jobs.workers());
            jobs.run("Exporting " + file.getFileName(), (cancel, _) -> {
                exporter.writeReport(order, file, cancel);
                return file.toAbsolutePath();
            }, written -> jobs.tell(Notice.done("The report is written.", written.toString())));
        });
    }

    /** Puts a lead picture of what the map shows onto the clipboard; does nothing before there is a map. */
    public void copy() {
        if (ready()) {
            FrameRequest shown = request(COPIED, styles().getFirst(), false);
            jobs.run("Copying the picture", (cancel, _) -> composer.draw(shown, cancel), frame -> {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image(frame)));
                jobs.tell(Notice.done("The picture is on the clipboard.", frame.width() + " × " + frame.height() + " pixels"));
            });
        }
    }

    /** Puts the alt text onto the clipboard. */
    public void copyAltText() {
        Copies.text(words.altText());
        jobs.tell(Notice.done("The alt text is on the clipboard.", words.altText()));
    }

    private static Image image(Frame frame) {
        WritableImage image = new WritableImage(frame.width(), frame.height());
        image.getPixelWriter().setPixels(0, 0, frame.width(), frame.height(), PixelFormat.getIntArgbInstance(), frame.argb(), 0, frame.width());
        return image;
    }
}
