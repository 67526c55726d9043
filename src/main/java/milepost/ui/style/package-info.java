/** House styles in the window: brought, chosen, remembered. */
package milepost.ui.style;
