/** The document itself: its headline, opening what a person brings, and saving it. */
package milepost.ui.story;
