/** The typefaces that pictures are written with: the bundled ones and those of a house style. */
package milepost.render.faces;
