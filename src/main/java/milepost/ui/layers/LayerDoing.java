package milepost.ui.layers;

import java.util.function.Consumer;
import milepost.geodesy.GeoBounds;

/**
 * What the column of layers asks the rest of the window for; layers are named by their ids in the story.
 *
 * @param flyTo     shows a box on the map
 * @param openTable shows a layer's features in a table
 * @param loadAgain reads a layer's file once more
 * @param save      writes a layer as GeoJSON, to a file it asks for
 * @param add       asks for files and opens them
 */
public record LayerDoing(Consumer<GeoBounds> flyTo, Consumer<String> openTable, Consumer<String> loadAgain, Consumer<String> save, Runnable add) {
}
