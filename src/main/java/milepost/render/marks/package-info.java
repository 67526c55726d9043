/** The claims as marks in pixels, and how they are painted. */
package milepost.render.marks;
