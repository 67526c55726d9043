/**
 * Layers written as GeoJSON that keeps RFC 7946: {@link milepost.layers.saving.LayerSaver} is the door,
 * {@code GeometryWriter} puts parts together, {@code AntimeridianCut} cuts what crosses it. Properties and ids are
 * written as they were read, coordinates with every bit.
 */
package milepost.layers.saving;
