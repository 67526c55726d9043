package milepost.render.ground;

import java.awt.Color;

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

    /** How opaque each pixel is. */
    static byte[] alphas(int[] pixels, int from, int to) {
        byte[] alphas = new byte[to - from];
        for (int i = from; i < to; i++) {
            alphas[i - from] = (byte) (pixels[i] >>> 24);
        }
        return alphas;
    }

    /**
     * Makes premultiplied pixels as opaque again as they were before something was painted over them: the same as
     * painting it atop of them only, in a third of the time, because nearly all pixels are opaque or empty.
     */
    static void restoreAlphas(int[] pixels, int from, byte[] alphas) {
        for (int i = 0; i < alphas.length; i++) {
            int was = alphas[i] & 0xFF;
            if (was == 255) {
                continue;
            }
            int pixel = pixels[from + i];
            int is = pixel >>> 24;
            if (was == 0) {
                pixels[from + i] = 0;
            } else if (is > was) {
                pixels[from + i] = was << 24
                        | ((pixel >>> 16 & 0xFF) * was + is / 2) / is << 16
                        | ((pixel >>> 8 & 0xFF) * was + is / 2) / is << 8
                        | ((pixel & 0xFF) * was + is / 2) / is;
            }
        }
    }

    /** Puts an opaque colour under premultiplied pixels. */
    static void under(int[] pixels, int from, int to, int argb) {
        int red = argb >>> 16 & 0xFF;
        int green = argb >>> 8 & 0xFF;
        int blue = argb & 0xFF;
        int opaque = 0xFF000000 | argb;
        for (int i = from; i < to; i++) {
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
