/** Claims held against themselves and one another. Door: {@link milepost.claims.consistency.Consistency}. */
package milepost.claims.consistency;
