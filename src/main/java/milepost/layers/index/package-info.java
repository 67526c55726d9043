/** Finds the features of a layer at a place, fast in a layer of any size. */
package milepost.layers.index;
