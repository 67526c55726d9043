/** Reads TopoJSON: borders that countries share are in the file once, as arcs. */
package milepost.layers.topojson;
