/** Export of the map as a picture: asking for its size, and writing it on a worker. */
package milepost.ui.export;
