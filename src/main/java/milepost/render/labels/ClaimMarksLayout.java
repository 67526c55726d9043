package milepost.render.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.claims.ClaimEnd;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.claims.Verdict;
import milepost.geodesy.Position;
import milepost.render.furniture.Credits;
import milepost.render.furniture.Furniture;
import milepost.render.marks.ClaimCurve;
import milepost.render.marks.ClaimLook;
import milepost.render.marks.ClaimMarks;
import milepost.render.marks.ClaimMarks.ClaimLine;
import milepost.render.marks.ClaimMarks.EndMark;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimUnits;
import milepost.render.marks.ScaleBars;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.text.LabelSizes;

/**
 * Places the marks of one request: furniture first, then the lines, the notes where a person put them, the names of the
 * story's places, the distances along the lines, the band. What is placed stays reserved in {@link #space} for the names of the map.
 */
public final class ClaimMarksLayout {

    /** Where no line is as long as this, the map is seen from so far that distances would only hide it. */
    private static final double READABLE_PIXELS = 36;

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;
    private final List<PlaceLabel> storyPlaces;
    private final ClaimMarks marks;

    ClaimMarksLayout(FrameRequest request) {
        this.request = request;
        sizes = LabelSizes.of(request);
        space = space(request, sizes);
        Furniture.onTheMap(request).forEach(space::reserve);
        List<ClaimLine> bare = lines();
        bare.forEach(this::reserveEnds);
        List<ClaimMarks.Note> notes = new Notes(request, sizes, space).place();
        storyPlaces = new StoryPlaceLabels(request, sizes, space).place(bare);
        boolean readable = bare.stream().anyMatch(line -> Math.hypot(line.toX() - line.fromX(), line.toY() - line.fromY()) >= READABLE_PIXELS);
        BorderPixels borders = BorderPixels.around(request, borderEnds(), sizes.scaled(ClaimLineLabel.REACH_PIXELS));
        List<ClaimLine> labelled = bare.stream().map(line -> readable || line.selected() ? labelled(line, borders) : line).toList();
        marks = new ClaimMarks(labelled, new ToleranceBands(request, sizes, space).selected(), notes,
                ScaleBars.of(request.viewport(), sizes.scaled(170)), Credits.of(request));
    }

    /** The marks of everything a request shows. The same request gives the same marks. */
    public static ClaimMarks marksOf(FrameRequest request) {
        return new ClaimMarksLayout(request).marks();
    }

    private static LabelSpace space(FrameRequest request, LabelSizes sizes) {
        LabelBox frame = Furniture.mapWindow(request);
        LabelBox seen = request.overscan().equals(Insets.NONE) ? frame : request.seen();
        return new LabelSpace(frame.grown(-sizes.scaled(3)), seen.grown(-sizes.scaled(3)));
    }

    ClaimMarks marks() {
        return marks;
    }

    /** The names of the story's places. */
    List<PlaceLabel> storyPlaces() {
        return storyPlaces;
    }

    /** What is still free. */
    LabelSpace space() {
        return space;
    }

    private List<ClaimLine> lines() {
        Map<Reading.Line, List<Finding>> byLine = new LinkedHashMap<>();
        for (Finding finding : request.findings()) {
            finding.line().ifPresent(line -> byLine.computeIfAbsent(line, none -> new ArrayList<>()).add(finding));
        }
        List<ClaimLine> lines = new ArrayList<>();
        byLine.forEach((line, findings) -> line(line, findings).ifPresent(lines::add));
        lines.sort((a, b) -> Boolean.compare(a.selected(), b.selected()));
        return lines;
    }

    private Optional<ClaimLine> line(Reading.Line line, List<Finding> findings) {
        Optional<double[]> from = request.viewport().pixel(line.from());
        Optional<double[]> to = request.viewport().pixel(line.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = findings.stream().map(finding -> finding.claim().id()).toList();
        boolean selected = request.selectedClaimId().filter(ids::contains).isPresent();
        Verdict verdict = weightiest(findings);
        boolean border = findings.getFirst().claim().to() instanceof ClaimEnd.AtBorder;
        return Optional.of(line(ids, verdict, ClaimCurve.pixels(line, request.viewport()), from.get(), to.get(), border, selected));
    }

    private ClaimLine line(List<String> ids, Verdict verdict, List<double[]> pieces, double[] from, double[] to, boolean border, boolean selected) {
        Theme theme = request.theme();
        int argb = theme.ink(verdict).mark();
        double width = sizes.scaled(selected ? theme.claims().selectedLine() : theme.claims().line());
        double radius = endRadius(Math.hypot(to[0] - from[0], to[1] - from[1]));
        EndMark far = border ? ClaimLook.border(to[0], to[1], radius, width, argb, theme) : ClaimLook.place(to[0], to[1], radius, theme);
        return new ClaimLine(ids, verdict, pieces, ClaimLook.place(from[0], from[1], radius, theme), far, Optional.empty(), selected,
                ClaimLook.casing(width, theme), ClaimLook.pen(verdict, width, argb), ClaimLook.leader(width, argb));
    }

    /** Smaller when the ends lie so near that their markers would hide each other. */
    private double endRadius(double apart) {
        return Math.clamp(apart * 0.5, sizes.scaled(3.4), sizes.scaled(5));
    }

    private static Verdict weightiest(List<Finding> findings) {
        return findings.stream().map(Finding::verdict)
                .min((a, b) -> Integer.compare(lightness(a), lightness(b))).orElseThrow();
    }

    private static int lightness(Verdict verdict) {
        return switch (verdict) {
            case OVERSTATED, UNDERSTATED, FAILS -> 0;
            case TOO_CLOSE_TO_CALL -> 1;
            case STRETCHED -> 2;
            case FITS, HOLDS -> 3;
            case NO_VERDICT -> 4;
        };
    }

    private void reserveEnds(ClaimLine line) {
        double radius = line.endRadiusPixels() + sizes.scaled(1.5);
        space.reserve(new LabelBox(line.fromX(), line.fromY(), 0, 0).grown(radius));
        space.reserve(new LabelBox(line.toX(), line.toY(), 0, 0).grown(radius));
        line.pieces().forEach(space::reserveLine);
    }

    private List<Position> borderEnds() {
        return request.findings().stream().filter(finding -> finding.claim().to() instanceof ClaimEnd.AtBorder).map(Finding::line)
                .flatMap(Optional::stream).map(Reading.Line::to).distinct().toList();
    }

    private ClaimLine labelled(ClaimLine line, BorderPixels borders) {
        Optional<Finding> finding = request.findings().stream().filter(each -> each.claim().id().equals(line.claimId())).findFirst();
        Optional<Label> label = finding.flatMap(Finding::measured)
                .flatMap(range -> new ClaimLineLabel(sizes, space, request.theme(), borders).place(line, range, ClaimUnits.kilometresFirst(finding.get())));
        return line.with(label);
    }
}
