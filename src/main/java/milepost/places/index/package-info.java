/** The places of the Earth and all their names, packed so that a name is found at once. */
package milepost.places.index;
