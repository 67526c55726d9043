package milepost.render.ground;

import java.awt.Color;
import java.util.Arrays;

/** Colours between colours. */
public final class Blend {

    private Blend() { }

    /** A share of the second colour mixed into the first, channel by channel; alpha too. */
    public static int mix(int argb, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int from = argb >>> shift & 0xFF;
            int to = other >>> shift & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return mixed;
    }

    static Color color(int argb) {
        return new Color(argb, true);
    }

    /** A share of a colour, premultiplied. */
    static int premultiplied(int argb, double share) {
        int alpha = (int) Math.round((argb >>> 24) * share);
        return alpha << 24 | ((argb >>> 16 & 0xFF) * alpha + 127) / 255 << 16 | ((argb >>> 8 & 0xFF) * alpha + 127) / 255 << 8
                | ((argb & 0xFF) * alpha + 127) / 255;
    }

    /** A premultiplied colour laid over a premultiplied pixel, to within half a level. */
    static int over(int pixel, int over) {
        int keep = 255 - (over >>> 24);
        int odd = (pixel >>> 8 & 0x00FF00FF) * keep + 0x00800080;
        int even = (pixel & 0x00FF00FF) * keep + 0x00800080;
        return over + (odd + (odd >>> 8 & 0x00FF00FF) & 0xFF00FF00) + (even + (even >>> 8 & 0x00FF00FF) >>> 8 & 0x00FF00FF);
    }

    /** Puts an opaque colour under premultiplied pixels. */
    static void under(int[] pixels, int from, int to, int argb) {
        int red = argb >>> 16 & 0xFF;
        int green = argb >>> 8 & 0xFF;
        int blue = argb & 0xFF;
        int opaque = 0xFF000000 | argb;
        for (int start = from; start < to; start += Alphas.RUN) {
            int end = Math.min(to, start + Alphas.RUN);
            if (Alphas.opaque(pixels, start, end)) {
                continue;
            }
            if (Alphas.empty(pixels, start, end)) {
                Arrays.fill(pixels, start, end, opaque);
                continue;
            }
            for (int i = start; i < end; i++) {
                int pixel = pixels[i];
                int through = 255 - (pixel >>> 24);
                if (through == 255) {
                    pixels[i] = opaque;
                } else if (through != 0) {
                    pixels[i] = 0xFF000000
                            | (pixel >>> 16 & 0xFF) + (red * through + 127) / 255 << 16
                            | (pixel >>> 8 & 0xFF) + (green * through + 127) / 255 << 8
                            | (pixel & 0xFF) + (blue * through + 127) / 255;
                }
            }
        }
    }
}
