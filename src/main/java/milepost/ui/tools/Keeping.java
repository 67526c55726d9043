package milepost.ui.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.render.tools.Range;
import milepost.render.tools.Range.AroundBorder;
import milepost.render.tools.Range.AroundPlace;
import milepost.story.AddAnnotation;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;
import milepost.story.Story;
import milepost.story.StoryEdit;

/** Makes what the ring tool has drawn a part of the story: an annotation for each range, to be undone like any other edit. */
final class Keeping {

    private static final double WORDS_ABOVE_PIXELS = -26;

    private Keeping() { }

    /** Whether a story can name what the range is about: a layer's own lines have no code. */
    static boolean keepable(Range range) {
        return !(range.around() instanceof AroundBorder border) || !border.code().isEmpty();
    }

    /** @param middle of the map: the words of a border's band stand on the part of the border nearest to it */
    static List<StoryEdit> edits(Drawing drawing, Story story, Position middle) {
        Set<String> taken = story.annotations().stream().map(Annotation::id).collect(Collectors.toSet());
        List<StoryEdit> edits = new ArrayList<>();
        for (Range range : drawing.ranges()) {
            if (keepable(range)) {
                edits.add(new AddAnnotation(new Annotation(freeId(taken), mark(range, middle), words(range), 0, WORDS_ABOVE_PIXELS)));
            }
        }
        return edits;
    }

    private static AnnotationMark mark(Range range, Position middle) {
        return switch (range.around()) {
            case AroundPlace(_, Position at) -> range.lowMetres() == 0 ? new AnnotationMark.RangeRing(at, range.highMetres())
                    : new AnnotationMark.Band(at, range.lowMetres(), range.highMetres());
            case AroundBorder(_, String code, var line) -> new AnnotationMark.Band(Earth.nearest(middle, line).to().getFirst(),
                    List.of(code.split("-")), range.lowMetres(), range.highMetres());
        };
    }

    /** "50 mi · 80 km from Brest"; a point without a name needs none beside its ring. */
    private static String words(Range range) {
        return range.text() + (range.around().name().isEmpty() ? "" : " from " + range.around().inSentence());
    }

    private static String freeId(Set<String> taken) {
        int number = 1;
        while (!taken.add("range-" + number)) {
            number++;
        }
        return "range-" + number;
    }
}
