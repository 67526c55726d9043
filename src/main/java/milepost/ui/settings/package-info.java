/** What the window remembers between two starts, in the platform's own place. */
package milepost.ui.settings;
