/**
 * The window: its frame, menus, status bar and notices. Everything that happens in one pane lives in that pane's own
 * package; here they are put together.
 */
package milepost.ui;
