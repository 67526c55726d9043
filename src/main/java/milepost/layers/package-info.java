/**
 * Files become layers. A {@link milepost.layers.LayerLoader} takes a file; {@code MeteredStream} unpacks its bytes and
 * looks for a request to stop; {@code ContentKind} tells by content what they are; {@code GeoJsonReader} reads the text
 * token by token, never as a tree. {@code CoordinatesReader} puts positions straight into {@code Vertices},
 * {@code PartsWriter} makes {@link milepost.layers.Shapes} of them, {@code PropertiesReader} fills the columns of
 * {@link milepost.layers.Attributes}. Whatever is odd becomes a problem in the
 * {@link milepost.layers.LoadReport}, and reading goes on; only what is no GeoJSON at all is refused.
 */
package milepost.layers;
