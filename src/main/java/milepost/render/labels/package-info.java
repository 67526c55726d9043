/** Where everything written on the map stands, so that nothing overlaps. */
package milepost.render.labels;
