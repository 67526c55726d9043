package milepost.ui.desk;

import java.util.Objects;

/**
 * A feature of one of the story's layers.
 *
 * @param layerId the id the layer has in the story
 * @param feature its number in the layer, from 0
 */
public record ChosenFeature(String layerId, int feature) {
    public ChosenFeature {
        Objects.requireNonNull(layerId, "layerId");
    }
}
