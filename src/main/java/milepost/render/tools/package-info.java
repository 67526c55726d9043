/** What the tools of the map draw: measured paths, range rings, bands around places and borders. */
package milepost.render.tools;
