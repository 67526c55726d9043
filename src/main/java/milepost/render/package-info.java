/** Pictures of the map. The door is {@link milepost.render.FrameComposer}. */
package milepost.render;
