package milepost.render.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import milepost.claims.Finding;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.render.FrameComposer;
import milepost.render.scene.Theme;
import milepost.work.Cancel;
import milepost.work.WholeFile;
import milepost.work.Workers;

/** Writes pictures: the map with its claims and furniture, in the format that the file's name ends in. */
public final class Exporter {

    /** More pixels than this no other program opens. */
    private static final long MOST_PIXELS = 1_000_000_000L;

    private final FrameComposer composer;
    private final Workers workers;

    public Exporter(FrameComposer composer, Workers workers) {
        this.composer = Objects.requireNonNull(composer, "composer");
        this.workers = Objects.requireNonNull(workers, "workers");
    }

    /**
     * Draws and writes a picture; nothing is left behind when it fails or is cancelled.
     *
     * @throws UserException (USAGE) for a format that is not written or a picture too large; (OUTPUT) when it cannot be written
     * @throws milepost.work.CancelledException when a stop was requested
     */
    public void write(PictureOrder order, Path file, Cancel cancel) {
        PictureFormat format = PictureFormat.of(file);
        requireSize(order.size());
        cancel.check();
        switch (format) {
            case PNG -> WholeFile.write(file, out -> PngPicture.write(out, order, composer, workers, cancel));
            case SVG -> WholeFile.write(file, SvgPicture.text(order, composer, cancel).getBytes(StandardCharsets.UTF_8));
            case PDF -> WholeFile.write(file, out -> PdfPicture.write(out, order, composer, cancel));
        }
        if (order.sidecar()) {
            WholeFile.write(sidecar(file, ".txt"), Sidecar.text(order.facts()).getBytes(StandardCharsets.UTF_8));
            WholeFile.write(sidecar(file, ".json"), Sidecar.json(order.facts()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The size of the picture in a report on these findings: what they leave of its first page.
     *
     * @param theme whose typefaces the report is set in
     */
    public static PictureSize reportPicture(List<Finding> findings, Theme theme) {
        return PdfReport.pictureSize(findings, theme);
    }

    /**
     * Writes a check as an A4 page in PDF: the picture ordered, and below it every finding of its request.
     *
     * @param order of the size of {@link #reportPicture}
     * @throws UserException (OUTPUT) when it cannot be written
     * @throws milepost.work.CancelledException when a stop was requested
     */
    public void writeReport(PictureOrder order, Path file, Cancel cancel) {
        WholeFile.write(file, out -> PdfReport.write(out, order, composer, cancel));
    }

    /** "map.txt" for "map.png". */
    private static Path sidecar(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    private static void requireSize(PictureSize size) {
        if ((long) size.deviceWidth() * size.deviceHeight() > MOST_PIXELS) {
            throw UserException.usage(String.format(Locale.ROOT, "A picture of %,d × %,d pixels is more than other programs open.", size.deviceWidth(),
                    size.deviceHeight()), "Choose a smaller size or scale: 30,000 × 30,000 pixels are the most.");
        }
    }
}
