/** The form that shows every field of a claim, and what would be found as it is being changed. */
package milepost.ui.claims.editing;
