/** Drawings kept as shapes and text instead of pixels: SVG, PDF, and a list of what is written where. */
package milepost.render.vector;
