/** What is to be drawn, and where: a request with its layers, story, view and colours. Draws nothing. */
package milepost.render.scene;
