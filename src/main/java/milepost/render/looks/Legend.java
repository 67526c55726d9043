package milepost.render.looks;

import java.util.ArrayList;
import java.util.List;
import milepost.layers.Layer;
import milepost.layers.PartKind;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;

/**
 * What the colours and sizes of the user's layers mean: nothing for layers that are hidden or not to be explained.
 *
 * @param sections the topmost layer first
 */
public record Legend(List<Section> sections) {

    /** What an entry is a piece of. */
    public enum Kind { POINT, LINE, AREA }

    /** @param title the layer's, or what is coloured or sized by */
    public record Section(String title, List<Entry> entries) {
    }

    /**
     * @param words what it means
     * @param argb  its colour
     * @param size  radius of a point, width of a line; pixels at 1×
     */
    public record Entry(String words, Kind kind, int argb, double size) {
    }

    private static final double POINT_RADIUS = 4.6;
    private static final double LINE_PIXELS = 2.4;
    private static final int LOOKED_AT = 200;

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public static Legend of(List<MapLayer> layers, Theme theme) {
        List<Section> sections = new ArrayList<>();
        for (MapLayer layer : layers.reversed()) {
            if (layer.visible() && layer.look().inLegend() && layer.layer().features() > 0) {
                sections.addAll(sections(layer, theme));
            }
        }
        return new Legend(List.copyOf(sections));
    }

    private static List<Section> sections(MapLayer layer, Theme theme) {
        Kind kind = kind(layer.layer());
        int plain = kind == Kind.POINT ? theme.layers().point() : kind == Kind.LINE ? theme.layers().line() : 0xFF000000 | theme.layers().fill();
        double usual = kind == Kind.POINT ? POINT_RADIUS : LINE_PIXELS;
        String title = layer.chosen().title();
        List<Section> sections = new ArrayList<>();
        layer.look().colour().ifPresent(by -> sections.add(new Section(title + ": " + by.property(),
                ColourClasses.of(layer.layer(), by, theme.dark()).classes().stream().map(one -> new Entry(one.words(), kind, one.argb(), usual)).toList())));
        int sized = sections.isEmpty() ? plain : theme.textMuted();
        layer.look().size().filter(_ -> kind != Kind.AREA).ifPresent(property -> sections.add(new Section((sections.isEmpty() ? title + ": " : "") + property,
                sizes(SizeSteps.of(layer.layer(), property), kind, sized))));
        if (sections.isEmpty()) {
            sections.add(new Section("", List.of(new Entry(title, kind, plain, usual))));
        }
        return sections;
    }

    private static List<Entry> sizes(SizeSteps steps, Kind kind, int argb) {
        return steps.examples().stream().map(value -> new Entry(Rounding.words(value), kind, argb,
                kind == Kind.POINT ? SizeSteps.radius(steps.step(value)) : SizeSteps.width(steps.step(value)))).toList();
    }

    /** What most of a layer's first parts are. */
    private static Kind kind(Layer layer) {
        int[] counts = new int[Kind.values().length];
        for (int part = 0; part < Math.min(LOOKED_AT, layer.shapes().parts()); part++) {
            counts[kind(layer.shapes().kind(part)).ordinal()]++;
        }
        return counts[Kind.AREA.ordinal()] > 0 && counts[Kind.AREA.ordinal()] >= counts[Kind.POINT.ordinal()] ? Kind.AREA
                : counts[Kind.LINE.ordinal()] > counts[Kind.POINT.ordinal()] ? Kind.LINE : Kind.POINT;
    }

    static Kind kind(PartKind part) {
        return switch (part) {
            case POINT -> Kind.POINT;
            case LINE -> Kind.LINE;
            default -> Kind.AREA;
        };
    }
}
