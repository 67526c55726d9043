package milepost.ui.map;

import java.nio.IntBuffer;
import java.util.Collection;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import milepost.render.scene.Frame;
import milepost.render.scene.Viewport;

/**
 * The picture on the screen, in device pixels. It is put together anew, on the window's thread, from the frames at hand
 * each time the view moves: the sharpest lies on top, the water's colour where none has been drawn yet.
 */
final class PixelScreen extends ImageView {

    private int width;
    private int height;
    private int[] pixels = new int[0];
    private PixelBuffer<IntBuffer> buffer;

    PixelScreen() {
        setSmooth(false);
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    /** Device pixels a pixel where a node is shown. */
    static double deviceScale(Node node) {
        return node.getScene() == null || node.getScene().getWindow() == null ? 1 : node.getScene().getWindow().getRenderScaleX();
    }

    /**
     * Shows a view.
     *
     * @param frames      the coarsest first
     * @param deviceScale device pixels a pixel
     * @param nothing     the colour where no frame reaches, 0xAARRGGBB
     */
    void show(Collection<Frame> frames, Viewport view, double deviceScale, int nothing) {
        resize((int) Math.ceil(view.width() * deviceScale), (int) Math.ceil(view.height() * deviceScale), deviceScale);
        buffer.updateBuffer(shown -> {
            FrameBlit blit = new FrameBlit(pixels, width, height);
            boolean covered = false;
            for (Frame frame : frames) {
                covered |= FrameBlit.covers(frame, view);
            }
            if (!covered) {
                blit.fill(nothing);
            }
            frames.stream().skip(firstNeeded(frames, view)).forEach(frame -> blit.lay(frame, view, deviceScale));
            return null;
        });
    }

    /** The frames below the last one that covers everything would not be seen. */
    private static long firstNeeded(Collection<Frame> frames, Viewport view) {
        long needed = 0;
        long index = 0;
        for (Frame frame : frames) {
            needed = FrameBlit.covers(frame, view) ? index : needed;
            index++;
        }
        return needed;
    }

    private void resize(int newWidth, int newHeight, double deviceScale) {
        setFitWidth(newWidth / deviceScale);
        setFitHeight(newHeight / deviceScale);
        if (newWidth == width && newHeight == height) {
            return;
        }
        width = newWidth;
        height = newHeight;
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        setImage(new WritableImage(buffer));
    }
}
