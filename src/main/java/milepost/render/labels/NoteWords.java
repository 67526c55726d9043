package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.TextLine;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;
import milepost.story.Annotation;

/** Sets the words of annotations, and the numbers of markers. */
final class NoteWords {

    private static final double MAX_WIDTH_PIXELS = 200;
    private static final double BADGE_RADIUS_PIXELS = 11;

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;

    NoteWords(FrameRequest request, LabelSizes sizes, LabelSpace space) {
        this.request = request;
        this.sizes = sizes;
        this.space = space;
    }

    /** The words on their plate; empty when there are none. */
    Optional<Label> label(Annotation annotation, double x, double y) {
        if (annotation.text().isBlank()) {
            return Optional.empty();
        }
        TextStyle style = sizes.note();
        double pad = sizes.scaled(5);
        List<String> lines = annotation.text().strip().lines().flatMap(line -> style.wrapEvenly(line, sizes.scaled(MAX_WIDTH_PIXELS)).stream()).toList();
        double width = lines.stream().mapToDouble(style::width).max().orElse(0) + 2 * pad;
        double height = style.capHeight() + (lines.size() - 1) * style.leading() + 2 * pad;
        LabelBox box = inside(new LabelBox(x + sizes.scaled(annotation.offsetX()), y + sizes.scaled(annotation.offsetY()), width, height), x, y);
        int argb = request.theme().ink(annotation.role()).text();
        List<TextLine> text = new ArrayList<>();
        for (String line : lines) {
            text.add(new TextLine(line, box.x() + pad, box.y() + pad + style.capHeight() + text.size() * style.leading(), style.face(), style.size(), argb));
        }
        return Optional.of(Label.on(box, request.theme(), text));
    }

    /** Kept whole in what is seen, or in the frame when it belongs to what is not. */
    private LabelBox inside(LabelBox wished, double x, double y) {
        LabelBox room = space.seen().overlaps(wished) || space.seen().holds(x, y) ? space.seen() : space.frame();
        return new LabelBox(Math.clamp(wished.x(), room.x(), Math.max(room.x(), room.right() - wished.width())),
                Math.clamp(wished.y(), room.y(), Math.max(room.y(), room.bottom() - wished.height())), wished.width(), wished.height());
    }

    /** A disc in the role's colour with the number on it. */
    Label badge(Annotation annotation, int number, double x, double y) {
        Theme theme = request.theme();
        TextStyle style = sizes.badge();
        String text = Integer.toString(number);
        double height = sizes.scaled(2 * BADGE_RADIUS_PIXELS);
        double width = Math.max(height, style.width(text) + height * 0.55);
        return new Label(x - width / 2, y - height / 2, width, height, theme.ink(annotation.role()).text(), height,
                List.of(new TextLine(text, x - style.width(text) / 2, y + style.capHeight() / 2, style.face(), style.size(), theme.panel())));
    }
}
