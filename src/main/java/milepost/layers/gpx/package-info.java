/** GPX: waypoints, routes and tracks of navigation devices and running watches. */
package milepost.layers.gpx;
