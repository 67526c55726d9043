package milepost.render.looks;

import milepost.story.look.ColourBy.Ramp;

/** The colours of classes, 0xFFRRGGBB: told apart by people who do not tell red from green, and in grey where they are graduated. */
final class Palette {

    /** Okabe and Ito's, without the black and the yellow that is lost on white, and two that keep off them. */
    private static final int[] CATEGORIES = {0xFF0072B2, 0xFFE69F00, 0xFF009E73, 0xFFCC79A7, 0xFFD55E00, 0xFF56B4E9, 0xFF6B4C9A};
    private static final double LIGHTER_ON_DARK = 0.18;
    /** Behind all others: values too rare for a colour of their own, and none at all. */
    private static final int OTHER_LIGHT = 0xFF8A8F94;
    private static final int OTHER_DARK = 0xFF8B9298;
    private static final int NONE_LIGHT = 0xFFC9CDD1;
    private static final int NONE_DARK = 0xFF4A5056;

    private Palette() { }

    static int category(int index, boolean dark) {
        int argb = CATEGORIES[index % CATEGORIES.length];
        return dark ? mix(argb, 0xFFFFFFFF, LIGHTER_ON_DARK) : argb;
    }

    static int other(boolean dark) {
        return dark ? OTHER_DARK : OTHER_LIGHT;
    }

    static int none(boolean dark) {
        return dark ? NONE_DARK : NONE_LIGHT;
    }

    /** More stands out more: darker on a light map, lighter on a dark one. */
    static int graduated(Ramp ramp, int index, int classes, boolean dark) {
        double share = classes == 1 ? 1 : index / (classes - 1.0);
        return switch (ramp) {
            case BLUES -> three(share, dark ? new int[] {0xFF24455F, 0xFF3F84BD, 0xFFA9D8FC} : new int[] {0xFFD3E3F3, 0xFF5C9FD6, 0xFF0B4A86});
            case GREENS -> three(share, dark ? new int[] {0xFF23493B, 0xFF3F9468, 0xFFA0E6BF} : new int[] {0xFFD5EAD5, 0xFF5DAE79, 0xFF0B5A3A});
            case ORANGES -> three(share, dark ? new int[] {0xFF5A3A22, 0xFFC06A25, 0xFFFFC084} : new int[] {0xFFFCE0C0, 0xFFEE8F3C, 0xFF973806});
            case PURPLES -> three(share, dark ? new int[] {0xFF40375C, 0xFF7C63B8, 0xFFD0BBFC} : new int[] {0xFFE4DDF1, 0xFF9A7CC8, 0xFF4C2A85});
            case BLUE_TO_ORANGE -> three(share, dark ? new int[] {0xFF6DB9F5, 0xFF4E5358, 0xFFFFA65C} : new int[] {0xFF0F5A9C, 0xFFEDEBE6, 0xFFB34A07});
        };
    }

    private static int three(double share, int[] stops) {
        return share < 0.5 ? mix(stops[0], stops[1], share * 2) : mix(stops[1], stops[2], share * 2 - 1);
    }

    /** Between the code values and the light they stand for, where steps look about even. */
    static int mix(int from, int to, double share) {
        int argb = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = lightness(from >> shift & 0xFF);
            double b = lightness(to >> shift & 0xFF);
            argb = argb << 8 | (int) Math.round(255 * Math.pow(a + (b - a) * share, 1 / 1.6));
        }
        return argb;
    }

    private static double lightness(int channel) {
        return Math.pow(channel / 255.0, 1.6);
    }
}
