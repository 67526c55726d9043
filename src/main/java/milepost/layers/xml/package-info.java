/** XML as the formats in it need it: a stream of elements, strictly local (no DTD, no entity from anywhere), with places. */
package milepost.layers.xml;
