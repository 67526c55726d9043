package milepost.render.ground;

import java.util.Arrays;

/**
 * How opaque some pixels were. Nearly all runs of pixels are opaque or empty as a whole, which is told for many pixels at once; only
 * the others are looked at one by one.
 */
final class Alphas {

    /** Pixels in a run. */
    static final int RUN = 128;

    private static final int ALPHA = 0xFF000000;
    private static final int OPAQUE = -1;

    private final int from;
    private final int to;
    /** For each run, where its pixels' alphas begin; {@link #OPAQUE} for one without any. */
    private final int[] runs;
    private byte[] alphas = new byte[RUN];
    private int count;

    private Alphas(int from, int to) {
        this.from = from;
        this.to = to;
        this.runs = new int[(to - from + RUN - 1) / RUN];
    }

    static Alphas of(int[] pixels, int from, int to) {
        Alphas all = new Alphas(from, to);
        for (int run = 0; run < all.runs.length; run++) {
            int start = from + run * RUN;
            int end = Math.min(to, start + RUN);
            all.runs[run] = opaque(pixels, start, end) ? OPAQUE : all.keep(pixels, start, end);
        }
        return all;
    }

    private int keep(int[] pixels, int start, int end) {
        if (count + RUN > alphas.length) {
            alphas = Arrays.copyOf(alphas, 2 * alphas.length);
        }
        int at = count;
        for (int i = start; i < end; i++) {
            alphas[at + i - start] = (byte) (pixels[i] >>> 24);
        }
        count += end - start;
        return at;
    }

    /**
     * Makes premultiplied pixels as opaque again as they were before something was painted over them: the same as
     * painting it atop of them only.
     */
    void restore(int[] pixels) {
        for (int run = 0; run < runs.length; run++) {
            if (runs[run] != OPAQUE) {
                int start = from + run * RUN;
                restore(pixels, start, Math.min(to, start + RUN), runs[run]);
            }
        }
    }

    private void restore(int[] pixels, int start, int end, int at) {
        for (int i = start; i < end; i++) {
            int was = alphas[at + i - start] & 0xFF;
            int pixel = pixels[i];
            int is = pixel >>> 24;
            if (was == 0) {
                pixels[i] = 0;
            } else if (is > was) {
                pixels[i] = was << 24
                        | ((pixel >>> 16 & 0xFF) * was + is / 2) / is << 16
                        | ((pixel >>> 8 & 0xFF) * was + is / 2) / is << 8
                        | ((pixel & 0xFF) * was + is / 2) / is;
            }
        }
    }

    static boolean opaque(int[] pixels, int from, int to) {
        int all = ALPHA;
        for (int i = from; i < to; i++) {
            all &= pixels[i];
        }
        return all == ALPHA;
    }

    static boolean empty(int[] pixels, int from, int to) {
        int any = 0;
        for (int i = from; i < to; i++) {
            any |= pixels[i];
        }
        return (any & ALPHA) == 0;
    }
}
