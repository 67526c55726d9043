/**
 * GeoJSON, token by token, never as a tree. {@code GeoJsonReader} reads the roots; {@code CoordinatesReader} puts
 * positions straight into the packed vertices, {@code PartsWriter} makes parts of them, {@code PropertiesReader} fills
 * the columns.
 */
package milepost.layers.geojson;
