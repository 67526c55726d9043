/**
 * What a file's features are in memory: a {@link milepost.layers.Layer} is {@link milepost.layers.Shapes} in longitude
 * and latitude and the columns of {@link milepost.layers.Attributes}, all packed and immutable;
 * {@link milepost.layers.LayerBuilder} makes a small one by hand. What became of a file on its way is told by a
 * {@link milepost.layers.LoadReport}.
 *
 * <p>The rooms, lowest first: {@code packed} holds the arrays that grow, {@code reading} what all formats share and
 * the one interface they implement, each format has a room of its own ({@code geojson}), and {@code loading} tells by
 * content which format a file has.
 */
package milepost.layers;
