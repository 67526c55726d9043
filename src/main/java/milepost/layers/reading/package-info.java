/**
 * What every format shares: a {@link milepost.layers.reading.FormatReader} reads a
 * {@link milepost.layers.reading.Source}, through a {@link milepost.layers.reading.MeteredStream} that unpacks gzip
 * and looks for a request to stop, into a {@link milepost.layers.reading.Reading}. Whatever is odd becomes a problem
 * there, and reading goes on; what cannot be used at all ends in a {@link milepost.layers.reading.Refusal}.
 */
package milepost.layers.reading;
