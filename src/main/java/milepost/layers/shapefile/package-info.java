/**
 * Shapefiles: shapes in one file, their table (.dbf), its letters (.cpg) and their coordinate system (.prj) beside it or
 * in the same archive.
 */
package milepost.layers.shapefile;
