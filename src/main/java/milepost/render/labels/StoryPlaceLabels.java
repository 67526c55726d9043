package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import milepost.places.Place;
import milepost.render.marks.ClaimMarks.ClaimLine;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;

/** Places the names of the story's places, ends of lines first: beside their dots and off the lines where that is possible. */
final class StoryPlaceLabels {

    /** What a dot and its edge take, as a share of the name's size. */
    private static final double DOT_SHARE = 0.4;

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;

    StoryPlaceLabels(FrameRequest request, LabelSizes sizes, LabelSpace space) {
        this.request = request;
        this.sizes = sizes;
        this.space = space;
    }

    List<PlaceLabel> place(List<ClaimLine> lines) {
        List<Place> places = new ArrayList<>(request.story().places());
        places.sort((a, b) -> Boolean.compare(isEnd(b, lines), isEnd(a, lines)));
        places.forEach(place -> request.viewport().pixel(place.position()).ifPresent(at ->
                space.reserve(new LabelBox(at[0], at[1], 0, 0).grown(sizes.storyPlace().size() * DOT_SHARE))));
        List<PlaceLabel> labels = new ArrayList<>();
        for (Place place : places) {
            request.viewport().pixel(place.position()).filter(at -> space.frame().holds(at[0], at[1]))
                    .ifPresent(at -> labels.add(label(place, at[0], at[1])));
        }
        return labels;
    }

    private boolean isEnd(Place place, List<ClaimLine> lines) {
        return request.viewport().pixel(place.position()).filter(at -> lines.stream().anyMatch(line ->
                Math.hypot(line.fromX() - at[0], line.fromY() - at[1]) < 1 || Math.hypot(line.toX() - at[0], line.toY() - at[1]) < 1)).isPresent();
    }

    private PlaceLabel label(Place place, double x, double y) {
        String name = LocalNames.place(place, request.story().map().namesIn());
        TextStyle style = sizes.storyPlace();
        List<LabelBox> candidates = LabelCandidates.around(x, y, style.width(name) + sizes.scaled(4), LabelCandidates.height(style),
                sizes.scaled(8)).stream().filter(box -> space.together(x, y, box)).toList();
        Predicate<LabelBox> free = space::free;
        Optional<LabelBox> box = candidates.stream().filter(free).findFirst()
                .or(() -> candidates.stream().filter(space::freeOfBoxes).findFirst());
        box.ifPresent(space::reserve);
        return new PlaceLabel(name, x, y, PlaceLabel.Kind.STORY, style, box);
    }
}
