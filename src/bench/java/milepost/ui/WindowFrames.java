package milepost.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import milepost.ui.files.FileDialogs;
import milepost.ui.jobs.Jobs;
import milepost.ui.map.MapPane;
import milepost.ui.settings.Settings;
import milepost.ui.theme.Typefaces;
import milepost.work.Workers;

/**
 * Opens a layer in the window and drags and zooms its map by the mouse's own events; prints, for each, the time between
 * frames and the processor time that the window's thread took for one.
 */
public final class WindowFrames {

    private static final int FRAMES = 300;
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    private final Workers workers = new Workers();
    private final List<Double> between = new ArrayList<>();
    private final List<Double> busy = new ArrayList<>();

    /** @param arguments nothing, and a GeoJSON file */
    public static void main(String[] arguments) {
        Platform.startup(() -> new WindowFrames().start(new Stage(), Path.of(arguments[1])));
    }

    private void start(Stage stage, Path file) {
        Typefaces.load();
        Jobs jobs = new Jobs(workers);
        MainWindow window = new MainWindow(stage, jobs, Settings.FIRST_START, Optional.empty(), _ -> (FileDialogs) null);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        window.show();
        window.open(List.of(file));
        new AnimationTimer() {
            private int frame = -1;
            private int idle;
            private long last;
            private long lastBusy;

            @Override
            public void handle(long now) {
                MapPane map = (MapPane) stage.getScene().lookup(".map-pane");
                if (frame < 0) {
                    boolean ready = jobs.running().isEmpty() && map.viewport().isPresent() && !window.desk().mapLayersProperty().get().isEmpty();
                    idle = ready ? idle + 1 : 0;
                    frame = idle > 120 ? 0 : -1;
                    return;
                }
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                if (frame % FRAMES > 1) {
                    between.add((now - last) / 1e6);
                    busy.add((spent - lastBusy) / 1e6);
                }
                last = now;
                lastBusy = spent;
                move(map, frame++);
                if (frame % FRAMES == 0) {
                    print(frame == FRAMES ? "pan" : "zoom");
                    if (frame == 2 * FRAMES) {
                        stop();
                        workers.close();
                        Platform.exit();
                    }
                }
            }
        }.start();
    }

    private static void move(MapPane map, int frame) {
        double x = 400 + 220 * Math.cos(frame / 25.0);
        double y = 350 + 160 * Math.sin(frame / 25.0);
        if (frame == 0) {
            mouse(map, MouseEvent.MOUSE_PRESSED, x, y);
        } else if (frame < FRAMES) {
            mouse(map, MouseEvent.MOUSE_DRAGGED, x, y);
        } else if (frame == FRAMES) {
            mouse(map, MouseEvent.MOUSE_RELEASED, x, y);
        } else if (frame % 4 == 0) {
            double turn = frame / 60 % 2 == 0 ? 40 : -40;
            Event.fireEvent(map, new ScrollEvent(ScrollEvent.SCROLL, 400, 350, 400, 350, false, false, false, false, false, false, 0, turn, 0, turn,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        }
    }

    private static void mouse(MapPane map, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(map, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false,
                false, null));
    }

    private void print(String what) {
        System.out.printf(Locale.ROOT, "window %s: between frames p50 %.1f p95 %.1f max %.1f ms; window's thread p50 %.1f p95 %.1f max %.1f ms%n", what,
                share(between, 0.5), share(between, 0.95), share(between, 1), share(busy, 0.5), share(busy, 0.95), share(busy, 1));
        between.clear();
        busy.clear();
    }

    private static double share(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size()));
    }
}
