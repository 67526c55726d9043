/** Annotations on the map: a palette of kinds, moving and wording them in place, by mouse and by keys. */
package milepost.ui.annotations;
