package milepost.ui.map;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import milepost.coordinates.Coordinates;
import milepost.render.scene.Viewport;

/** What the status bar says of the map. */
final class MapStatus {

    /** A pixel at 1× is a 96th of an inch. */
    private static final double METRES_A_PIXEL_ON_THE_SCREEN = 0.0254 / 96;

    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper(this, "position", "");
    private final ReadOnlyStringWrapper scale = new ReadOnlyStringWrapper(this, "scale", "");
    private final ReadOnlyStringWrapper projection = new ReadOnlyStringWrapper(this, "projection", "");
    private Optional<double[]> cursor = Optional.empty();

    /** Where the cursor is, "52.0976° N, 23.6878° E"; "" when it is not on the Earth. */
    ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** The scale in the middle of the map, "1 : 2,400,000", to two digits. */
    ReadOnlyStringProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** The name of the projection. */
    ReadOnlyStringProperty projectionProperty() {
        return projection.getReadOnlyProperty();
    }

    void cursor(Optional<double[]> pixel, Optional<Viewport> view) {
        cursor = pixel;
        showPosition(view);
    }

    void view(Optional<Viewport> view) {
        showPosition(view);
        scale.set(view.flatMap(v -> v.position(v.width() / 2.0, v.height() / 2.0)
                .map(at -> v.metresPerPixel() * v.projection().groundMetresPerPlaneMetre(at)))
                .map(MapStatus::scaleText).orElse(""));
        projection.set(view.map(v -> v.projection().title()).orElse(""));
    }

    static String scaleText(double groundMetresPerPixel) {
        double denominator = groundMetresPerPixel / METRES_A_PIXEL_ON_THE_SCREEN;
        double grain = Math.pow(10, Math.floor(Math.log10(denominator)) - 1);
        return String.format(Locale.ROOT, "1 : %,.0f", Math.round(denominator / grain) * grain);
    }

    private void showPosition(Optional<Viewport> view) {
        position.set(cursor.flatMap(at -> view.flatMap(v -> v.position(at[0], at[1]))).map(Coordinates::decimal).orElse(""));
    }
}
