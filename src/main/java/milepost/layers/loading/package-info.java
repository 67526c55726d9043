/**
 * The door: {@link milepost.layers.loading.LayerLoader} takes a file or a stream, {@code ContentKind} tells by content
 * what it is, the format's reader reads it, and the result is a layer and its report.
 */
package milepost.layers.loading;
