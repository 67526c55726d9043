/** Writes and reads PNG files: the same pixels and texts give the same bytes on every machine. */
package milepost.render.png;
