package milepost.render.text;

import milepost.render.scene.FrameRequest;
import milepost.render.scene.Viewport;
import milepost.render.faces.Faces;

/** The sizes of everything written on the map. A large exported picture is read from farther away, so its text grows with it. */
public record LabelSizes(double factor, Faces faces) {

    public static LabelSizes of(FrameRequest request) {
        Viewport viewport = request.viewport();
        return new LabelSizes(request.furniture() ? factor(viewport.width(), viewport.height()) : 1, request.theme().faces());
    }

    /** 1 for a picture of 1200 × 630 pixels, more for a larger one. */
    public static double factor(double width, double height) {
        return Math.clamp(Math.sqrt(width * height) / 870, 0.8, 2.4);
    }

    public TextStyle distance() {
        return new TextStyle(faces.semibold(), 14 * factor);
    }

    public TextStyle secondDistance() {
        return new TextStyle(faces.regular(), 11.5 * factor);
    }

    public TextStyle note() {
        return new TextStyle(faces.medium(), 13 * factor);
    }

    /** The number of a marker. */
    public TextStyle badge() {
        return new TextStyle(faces.semibold(), note().size());
    }

    public TextStyle storyPlace() {
        return new TextStyle(faces.semibold(), 15 * factor);
    }

    /** @param rank 0 for a capital or a city of millions, 1, 2 for smaller ones */
    public TextStyle city(int rank) {
        return switch (rank) {
            case 0 -> new TextStyle(faces.medium(), 13 * factor);
            case 1 -> new TextStyle(faces.regular(), 12 * factor);
            default -> new TextStyle(faces.regular(), 11 * factor);
        };
    }

    public TextStyle country(double sizePixels) {
        return new TextStyle(faces.medium(), sizePixels * factor, 0.16);
    }

    public double scaled(double pixels) {
        return pixels * factor;
    }
}
