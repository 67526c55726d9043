package milepost.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import milepost.claims.Finding;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.LabelBox;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;

/** How the furniture of an exported picture shares the frame with the map. */
public final class Furniture {

    private Furniture() { }

    /** The part of a picture of that size that title, findings and the credits of all layers need; claims are fitted into the rest. */
    public static Insets insets(BaseMap base, List<MapLayer> layers, Story story, List<Finding> findings, Theme theme, int width, int height) {
        LabelBox map = FurnitureLayout.of(story, findings, Credits.of(base, layers, theme), theme, width, height).map();
        return new Insets(map.y(), width - map.right(), height - map.bottom(), map.x());
    }

    /** The viewport of a picture of that size which shows, beside its furniture, all that another viewport shows. */
    public static Viewport framed(Viewport seen, BaseMap base, List<MapLayer> layers, Story story, List<Finding> findings, Theme theme, int width, int height) {
        Insets covered = insets(base, layers, story, findings, theme, width, height);
        double across = width - covered.left() - covered.right();
        double down = height - covered.top() - covered.bottom();
        double metresPerPixel = seen.metresPerPixel() * Math.max(seen.width() / across, seen.height() / down);
        return new Viewport(seen.projection(), seen.centreX() + (covered.right() - covered.left()) / 2 * metresPerPixel,
                seen.centreY() + (covered.top() - covered.bottom()) / 2 * metresPerPixel, metresPerPixel, width, height);
    }

    /**
     * What the furniture had room for.
     *
     * @param wholeHeadline title and subtitle, as far as the story has them
     * @param findings      any of the findings
     */
    public record Room(boolean wholeHeadline, boolean findings) {
    }

    public static Room room(FrameRequest request) {
        FurnitureLayout layout = layout(request);
        String set = layout.headline().lines().stream().map(FurnitureText.Line::text).collect(Collectors.joining(" "));
        String wanted = (request.story().title() + " " + request.story().subtitle()).strip();
        return new Room(set.replaceAll("\\s", "").equals(wanted.replaceAll("\\s", "")), !layout.findings().isEmpty());
    }

    static FurnitureLayout layout(FrameRequest request) {
        return FurnitureLayout.of(request.story(), request.findings(), Credits.of(request), request.theme(), request.viewport().width(),
                request.viewport().height());
    }

    /** The part of the frame in which the map is seen. */
    public static LabelBox mapWindow(FrameRequest request) {
        return request.furniture() ? layout(request).map() : new LabelBox(0, 0, request.viewport().width(), request.viewport().height());
    }

    /** What stands on the map itself, and keeps labels away: scale bar, locator and legend. */
    public static List<LabelBox> onTheMap(FrameRequest request) {
        if (!request.furniture()) {
            return List.of();
        }
        LabelBox window = mapWindow(request);
        List<LabelBox> boxes = withoutLegend(request, window);
        LegendBox.place(request, window, boxes).ifPresent(legend -> boxes.add(legend.box()));
        return boxes;
    }

    static List<LabelBox> withoutLegend(FrameRequest request, LabelBox window) {
        List<LabelBox> boxes = new ArrayList<>();
        new FurnitureScaleBar(request, window).box().ifPresent(boxes::add);
        Locator.place(request, window).ifPresent(locator -> boxes.add(locator.box()));
        return boxes;
    }
}
