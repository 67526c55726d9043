/** The sentence a newsroom may print, and what is too exact in the one it did. Door: {@link milepost.claims.wording.Wording}. */
package milepost.claims.wording;
