package milepost.render.legibility;

/**
 * How a picture looks to eyes that tell fewer colours apart: the matrices of Machado, Oliveira and Fernandes (2009) for the
 * full deficiency, on linear light; grey as a black-and-white printer has it.
 */
public enum ColourVision {
    USUAL("As it is"),
    DEUTERANOPIA("Green-blind (deuteranopia)", 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    PROTANOPIA("Red-blind (protanopia)", 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    GREY("Grey", 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private static final double[] LINEAR = linear();

    private final String words;
    private final double[] matrix;

    ColourVision(String words, double... matrix) {
        this.words = words;
        this.matrix = matrix;
    }

    /** "Green-blind (deuteranopia)". */
    public String words() {
        return words;
    }

    /** A colour as these eyes see it, 0xAARRGGBB. */
    public int seen(int argb) {
        if (this == USUAL) {
            return argb;
        }
        double red = LINEAR[argb >> 16 & 0xFF];
        double green = LINEAR[argb >> 8 & 0xFF];
        double blue = LINEAR[argb & 0xFF];
        int seen = argb & 0xFF000000;
        for (int channel = 0; channel < 3; channel++) {
            double light = matrix[3 * channel] * red + matrix[3 * channel + 1] * green + matrix[3 * channel + 2] * blue;
            seen |= encoded(light) << 16 - 8 * channel;
        }
        return seen;
    }

    /** A picture as these eyes see it; pixels next to each other are mostly alike. */
    public int[] seen(int[] argb) {
        int[] seen = new int[argb.length];
        int last = 0;
        int lastSeen = seen(0);
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] != last) {
                last = argb[i];
                lastSeen = seen(last);
            }
            seen[i] = lastSeen;
        }
        return seen;
    }

    /** Relative luminance, 0 for black to 1 for white (WCAG 2). */
    static double luminance(int argb) {
        return 0.2126 * LINEAR[argb >> 16 & 0xFF] + 0.7152 * LINEAR[argb >> 8 & 0xFF] + 0.0722 * LINEAR[argb & 0xFF];
    }

    /** Contrast of two colours, 1 to 21 (WCAG 2). */
    public static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static int encoded(double light) {
        double clamped = Math.clamp(light, 0, 1);
        return (int) Math.round(255 * (clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * Math.pow(clamped, 1 / 2.4) - 0.055));
    }

    private static double[] linear() {
        double[] linear = new double[256];
        for (int i = 0; i < linear.length; i++) {
            double value = i / 255.0;
            linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return linear;
    }
}
