/**
 * Tables as spreadsheets write them (CSV, TSV): {@link milepost.layers.tables.DelimitedText} reads rows,
 * {@link milepost.layers.tables.TableEncoding} tells the letters, {@code PlaceColumns} guesses which columns say where a
 * row is, and {@code TableFormat} makes features of the rows.
 */
package milepost.layers.tables;
