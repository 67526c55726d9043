/** The tools of the map: select, measure, ring, and the distances under the cursor. */
package milepost.ui.tools;
