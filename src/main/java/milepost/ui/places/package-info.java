/** Finding places: the search, the place that was found, and what can be done with any spot of the map. */
package milepost.ui.places;
