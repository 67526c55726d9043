/**
 * The look: AtlantaFX as the ground, our own colours by role above it (the same roles as {@code render.Theme}), the
 * bundled typefaces, and the icons.
 */
package milepost.ui.theme;
