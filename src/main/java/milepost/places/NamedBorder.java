package milepost.places;

import java.util.Objects;
import milepost.geodesy.Border;
import milepost.layers.LayerInfo;

/**
 * A border with its name and where it comes from.
 *
 * @param code              "BLR-UKR" for the line between two countries, "UKR" for all land borders of one, "coast:UKR" for a coast
 * @param name              "Belarus–Ukraine border"
 * @param line              the indexed line
 * @param statedErrorMetres how far the drawn line may be from the true one; NaN when its layer does not say
 * @param layer             the layer it was taken from
 */
public record NamedBorder(String code, String name, Border line, double statedErrorMetres, LayerInfo layer) {
    public NamedBorder {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(layer, "layer");
    }
}
