/**
 * KML, alone or packed with its pictures (KMZ): {@code KmlStyles} walks the text once for styles and schemas, which may
 * stand behind what uses them; {@code KmlReader} walks it again for folders and placemarks. Nothing it links to is fetched.
 */
package milepost.layers.kml;
