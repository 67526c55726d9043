/** What frames an exported picture: title, findings, scale bar, locator, sources and credits. */
package milepost.render.furniture;
