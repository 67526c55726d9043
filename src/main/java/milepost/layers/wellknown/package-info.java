/** Well-known text and well-known binary, as tables and databases hold geometry, by JTS. */
package milepost.layers.wellknown;
