package milepost.render.scene;

/**
 * How much of a frame's edge is covered by something else (a title above, a pane at the side) or kept free, in
 * pixels at 1×. What must be seen is fitted into the rest.
 */
public record Insets(double top, double right, double bottom, double left) {

    public static final Insets NONE = new Insets(0, 0, 0, 0);

    public Insets {
        if (!(top >= 0 && right >= 0 && bottom >= 0 && left >= 0)) {
            throw new IllegalArgumentException("not insets: " + top + ", " + right + ", " + bottom + ", " + left);
        }
    }
}
