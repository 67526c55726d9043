/** Typefaces, and text as outlines, measured and wrapped. */
package milepost.render.text;
