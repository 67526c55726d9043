/** How a layer looks: the fields in its row, and the legend on the map. */
package milepost.ui.layers.looks;
