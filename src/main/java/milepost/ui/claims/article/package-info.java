/** The article beside its claims: its text with what was found in it, whose it is, and what is still to be decided. */
package milepost.ui.claims.article;
