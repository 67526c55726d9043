/**
 * What lies on the desk: the open story with its past, what is known of its claims, its layers, and what is selected, as
 * properties that every pane watches. Panes change it only by a {@code StoryEdit} or by the methods of its classes.
 * All of it belongs to the window's thread.
 */
package milepost.ui.desk;
