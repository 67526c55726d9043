/** Arrays that grow, and packed forms of what is in them. They know nothing of layers. */
package milepost.layers.packed;
