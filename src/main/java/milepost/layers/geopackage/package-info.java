/** GeoPackages: layers in an SQLite database, read by SQLite itself, never written. */
package milepost.layers.geopackage;
