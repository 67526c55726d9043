/** The column of layers: the bundled ones, the user's, and what was found in each file when it was read. */
package milepost.ui.layers;
