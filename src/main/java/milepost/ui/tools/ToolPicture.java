package milepost.ui.tools;

import java.util.Optional;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.tools.PathMarks;
import milepost.render.tools.Range;
import milepost.render.tools.RangeMarks;
import milepost.render.tools.ToolMarks;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;
import milepost.work.Cancel;

/** Has the drawing of a tool made on a worker, always the newest one, and shows it. Belongs to the window's thread. */
final class ToolPicture {

    private record Request(Drawing drawing, Viewport view, Theme theme) {
    }

    private final ToolLayer layer;
    private final Newest<Request, ToolMarks> maker;
    private Optional<Request> shown = Optional.empty();
    private Optional<Viewport> view = Optional.empty();

    ToolPicture(ToolLayer layer, Jobs jobs) {
        this.layer = layer;
        maker = new Newest<>(jobs, ToolPicture::marks, this::commit, _ -> { });
    }

    void show(Drawing drawing, Viewport now, Theme theme) {
        view = Optional.of(now);
        layer.follow(now);
        Request wanted = new Request(drawing, now, theme);
        if (shown.filter(wanted::equals).isPresent()) {
            return;
        }
        shown = Optional.of(wanted);
        if (drawing.empty()) {
            layer.clear();
        } else {
            maker.ask(wanted);
        }
    }

    private static ToolMarks marks(Request request, Cancel cancel) {
        ToolMarks marks = ToolMarks.NONE;
        for (Range range : request.drawing().ranges()) {
            marks = marks.and(RangeMarks.of(range, request.view(), request.theme(), cancel));
        }
        return request.drawing().path().points().isEmpty() ? marks.withRoomForWords()
                : marks.and(PathMarks.of(request.drawing().path(), request.view(), request.theme())).withRoomForWords();
    }

    /** A drawing that was cleared meanwhile does not come back. */
    private void commit(Request request, ToolMarks marks) {
        if (shown.filter(newest -> newest.drawing().empty()).isEmpty()) {
            layer.show(marks, request.view());
            view.ifPresent(layer::follow);
        }
    }
}
