/** The column of claims: each claim with its verdict as a card that opens to show why. */
package milepost.ui.claims;
