/** Looks at a picture as its readers will: how small, how faint, how crowded its words are, and what the colour-blind see. */
package milepost.render.legibility;
