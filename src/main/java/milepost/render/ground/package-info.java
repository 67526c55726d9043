/** The base map and the layers of the user's: projected, thinned, painted. */
package milepost.render.ground;
