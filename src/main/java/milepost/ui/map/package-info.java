/**
 * The map in the window: what the hands do with it ({@code MapGestures}, {@code MapKeys}), where it is looked at from
 * ({@code MapView}), the frames drawn by workers and how they follow ({@code FrameStack}, {@code PixelScreen}), and the
 * claims alive above them ({@code MarksLayer}). Its door is {@link milepost.ui.map.MapPane}.
 */
package milepost.ui.map;
