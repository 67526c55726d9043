/**
 * The features of the user's layers: their table, which of them the cursor is on, and the one that is chosen, in the
 * table, on the map and in its card alike.
 */
package milepost.ui.features;
