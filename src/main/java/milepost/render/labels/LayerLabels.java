package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import milepost.render.ground.LayerScene;
import milepost.render.looks.Values;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;

/** Places what the user's layers write on the map: the numbers of crowds, and the values that label features. */
final class LayerLabels {

    /** Pixels of a picture for each label: among more nobody finds one. */
    private static final double PIXELS_EACH = 5000;
    private static final int TRIED_EACH = 4;
    private static final int MOST_LETTERS = 60;
    /** Of a crowd's radius. */
    private static final double NUMBER_SHARE = 0.82;
    private static final double LARGEST_NUMBER = 13;

    /** A text in its box, in a colour, with a halo or on a disc of its own. */
    record Written(String text, TextStyle style, LabelBox box, int argb, boolean haloed) {
    }

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;

    LayerLabels(FrameRequest request, LabelSizes sizes, LabelSpace space) {
        this.request = request;
        this.sizes = sizes;
        this.space = space;
    }

    List<Written> place(List<LayerScene> layers) {
        List<Written> all = new ArrayList<>();
        layers.forEach(layer -> all.addAll(crowds(layer)));
        int most = (int) (space.frame().width() * space.frame().height() / (sizes.factor() * sizes.factor()) / PIXELS_EACH);
        // The topmost layer chooses first.
        layers.reversed().forEach(layer -> layer.shown().look().label().ifPresent(property -> label(layer, property, most, all)));
        return all;
    }

    private List<Written> crowds(LayerScene layer) {
        return layer.crowds(request.viewport()).stream().map(crowd -> {
            space.reserve(new LabelBox(crowd.x(), crowd.y(), 0, 0).grown(crowd.radius()));
            String text = number(crowd.count());
            TextStyle one = sizes.badge();
            double size = Math.min(LARGEST_NUMBER, one.size() * 2 * crowd.radius() * NUMBER_SHARE / one.width(text));
            TextStyle style = new TextStyle(request.theme().faces().semibold(), size);
            double width = style.width(text);
            double height = LabelCandidates.height(style);
            return new Written(text, style, new LabelBox(crowd.x() - width / 2, crowd.y() - height / 2, width, height), request.theme().panel(), false);
        }).toList();
    }

    /** "640", "12k", "1.3M": what fits a disc and is read at a glance. */
    private static String number(int count) {
        if (count < 1000) {
            return Integer.toString(count);
        }
        double thousands = count / 1000.0;
        double shown = thousands < 999.5 ? thousands : thousands / 1000;
        return String.format(Locale.ROOT, shown < 9.95 ? "%.1f" : "%.0f", shown).replace(".0", "") + (thousands < 999.5 ? "k" : "M");
    }

    private void label(LayerScene layer, String property, int most, List<Written> all) {
        TextStyle style = sizes.city(1);
        for (LayerScene.Anchor anchor : layer.anchors(request.viewport(), most * TRIED_EACH)) {
            if (all.size() >= most) {
                return;
            }
            String words = Values.words(layer.shown().layer().attributes(), anchor.feature(), property);
            String text = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS - 1).strip() + "…" : words;
            if (!text.isEmpty()) {
                boxes(anchor, style.width(text) + sizes.scaled(4), LabelCandidates.height(style)).filter(space::free).findFirst().ifPresent(box -> {
                    space.reserve(box);
                    all.add(new Written(text, style, box, request.theme().text(), true));
                });
            }
        }
    }

    private Stream<LabelBox> boxes(LayerScene.Anchor anchor, double width, double height) {
        return anchor.point() ? LabelCandidates.around(anchor.x(), anchor.y(), width, height, anchor.radius() + sizes.scaled(3)).stream()
                : Stream.of(new LabelBox(anchor.x() - width / 2, anchor.y() - height / 2, width, height));
    }
}
