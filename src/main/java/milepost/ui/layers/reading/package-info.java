/** How a layer's file is read, where a person knows better than the file: columns, repairs, order and system of coordinates. */
package milepost.ui.layers.reading;
