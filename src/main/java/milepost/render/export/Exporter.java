package milepost.render.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.render.FrameComposer;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Viewport;
import milepost.work.Cancel;
import milepost.work.WholeFile;

/** Writes the picture of a request: the map with its claims and furniture, as a PNG that says what it shows. */
public final class Exporter {

    /** For one pixel: the frame, its painting surface, and the compressed file before it is written. */
    private static final long BYTES_PER_PIXEL = 12;

    private final FrameComposer composer;

    public Exporter(FrameComposer composer) {
        this.composer = Objects.requireNonNull(composer, "composer");
    }

    /**
     * Draws and writes a picture; nothing is left behind when it fails or is cancelled.
     *
     * @param request what to draw; its viewport says which part of the map, the size comes from {@code size}
     * @throws UserException (USAGE) for another format than PNG or a picture too large for the memory; (OUTPUT) when it
     *                       cannot be written
     * @throws milepost.work.CancelledException when a stop was requested
     */
    public void write(FrameRequest request, PictureSize size, Path file, Cancel cancel) {
        requirePng(file);
        requireMemory(size);
        Frame frame = composer.draw(sized(request, size), cancel);
        cancel.check();
        byte[] picture = PngPicture.encode(frame, size.dpi(), PictureFacts.of(request));
        cancel.check();
        WholeFile.write(file, picture);
    }

    private static FrameRequest sized(FrameRequest request, PictureSize size) {
        Viewport viewport = request.viewport();
        return new FrameRequest(request.base(), request.layers(), request.story(), request.findings(), request.selectedClaimId(),
                viewport.width() == size.width() && viewport.height() == size.height() ? viewport : viewport.resized(size.width(), size.height()),
                request.theme(), size.scale(), true, true);
    }

    private static void requirePng(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png")) {
            throw new UserException(UserException.Kind.USAGE, Where.file(file.toString()), "Pictures are written as PNG, and this name does not end in .png.",
                    "Give the file a name that ends in .png.", null);
        }
    }

    private static void requireMemory(PictureSize size) {
        long pixels = (long) size.deviceWidth() * size.deviceHeight();
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
        if (pixels > Integer.MAX_VALUE - 16 || pixels * BYTES_PER_PIXEL > free) {
            throw UserException.usage(String.format(Locale.ROOT, "A picture of %,d × %,d pixels does not fit into the memory.", size.deviceWidth(),
                    size.deviceHeight()), "Choose a smaller size or scale, or give Java more memory with -Xmx.");
        }
    }
}
