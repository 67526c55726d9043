package milepost.render.legibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milepost.claims.ClaimEnd;
import milepost.claims.Finding;
import milepost.places.Place;
import milepost.render.FrameComposer;
import milepost.render.furniture.Credits;
import milepost.render.furniture.Furniture;
import milepost.render.legibility.Remark.Fault;
import milepost.render.legibility.Remark.Fix;
import milepost.render.legibility.WrittenLines.Written;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.text.Fonts;
import milepost.render.text.LiveCanvas;
import milepost.story.Annotation;
import milepost.work.Cancel;

/**
 * Checks a picture before it is published, on its finished pixels: is every word large enough at the size it is made for,
 * dark enough against what lies behind it, whole, and inside of the frame.
 */
public final class Legibility {

    /** Smaller type than this nobody reads in an article. */
    private static final double LEAST_PIXELS = 9;
    /** Smaller type than this prints badly. */
    private static final double LEAST_POINTS = 6;
    private static final double POINTS_PER_INCH = 72;
    /** The contrast WCAG 2 asks of text; text of 24 pixels and more may have the lower one. */
    private static final double LEAST_CONTRAST = 4.5;
    private static final double LEAST_CONTRAST_LARGE = 3;
    private static final double LARGE_PIXELS = 24;
    private static final double LEAST_SHOWN = 0.75;
    private static final double PHONE_PIXELS = 390;
    private static final double LEAST_ON_PHONE = 7;

    private final FrameComposer composer;

    public Legibility(FrameComposer composer) {
        this.composer = composer;
    }

    /**
     * What is found and what it was found in.
     *
     * @param picture        as it will be, at one device pixel a pixel
     * @param smallestPixels the smallest text at 1×; empty when nothing is written
     */
    public record Result(Frame picture, List<Remark> remarks, OptionalDouble smallestPixels) {
        public Result {
            remarks = List.copyOf(remarks);
        }

        /** Those that say that something cannot be read. */
        public List<Remark> faults() {
            return remarks.stream().filter(remark -> !remark.advice()).toList();
        }
    }

    /**
     * Draws the picture once and looks at it.
     *
     * @param request  what is exported; it is looked at at 1×
     * @param paperDpi pixels at 1× in an inch of paper; empty for a picture for the screen
     */
    public Result check(FrameRequest request, OptionalDouble paperDpi, Cancel cancel) {
        FrameRequest once = new FrameRequest(request.base(), request.layers(), request.story(), request.findings(), request.selectedClaimId(),
                request.viewport(), request.theme(), 1, true, true);
        Frame picture = composer.draw(once, cancel);
        WrittenLines written = new WrittenLines();
        composer.drawAsShapes(once, written, cancel);
        List<Remark> remarks = new ArrayList<>();
        for (Written line : written.lines()) {
            cancel.check();
            look(line, once, picture, paperDpi).ifPresent(remarks::add);
        }
        OptionalDouble smallest = written.lines().stream().mapToDouble(line -> line.line().style().size()).min();
        phone(once, paperDpi, smallest).ifPresent(remarks::add);
        remarks.addAll(leftOut(once));
        remarks.addAll(unnamed(once, written));
        Credits.unlicensedLayers(once).forEach(layer -> remarks.add(new Remark(Fault.UNLICENSED, "The layer “" + layer.chosen().title()
                + "” names no licence: check that you may publish it.", Optional.empty(), new Fix.AtLayer(layer.id()))));
        return new Result(picture, remarks, smallest);
    }

    private static Optional<Remark> look(Written written, FrameRequest request, Frame picture, OptionalDouble paperDpi) {
        LiveCanvas.Line line = written.line();
        LetterPixels pixels = LetterPixels.of(line, picture, 1);
        Optional<LabelBox> box = Optional.of(box(line));
        Fix fix = fix(line, request);
        String words = "“" + line.text().strip() + "”";
        double size = line.style().size();
        if (pixels.insideFrame() < pixels.all()) {
            return Optional.of(new Remark(Fault.CUT_OFF, words + " is cut off by the frame. " + advice(fix), box, fix));
        }
        double points = paperDpi.isPresent() ? size / paperDpi.getAsDouble() * POINTS_PER_INCH : 0;
        if (paperDpi.isPresent() ? points < LEAST_POINTS : size < LEAST_PIXELS) {
            return Optional.of(new Remark(Fault.TOO_SMALL, words + (paperDpi.isPresent() ? String.format(Locale.ROOT, " is %.1f points high on paper, less than 6.", points)
                    : String.format(Locale.ROOT, " is %.0f pixels high, less than 9.", size)) + " Choose a larger picture.", box, new Fix.AtSize()));
        }
        if (pixels.shownShare() < LEAST_SHOWN) {
            return Optional.of(new Remark(Fault.COVERED, words + " is covered by something else. " + advice(fix), box, fix));
        }
        if (pixels.contrast() < (size >= LARGE_PIXELS ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST)) {
            return Optional.of(new Remark(Fault.FAINT, String.format(Locale.ROOT, "%s stands out too little from what lies behind it (%.1f to 1). %s",
                    words, pixels.contrast(), advice(fix)), box, fix));
        }
        return Fonts.bundled(line.text()) ? Optional.empty() : Optional.of(new Remark(Fault.SYSTEM_FONT, words
                + " is written with a font of this computer; on another one the picture may differ.", box, fix));
    }

    private static String advice(Fix fix) {
        return fix instanceof Fix.AtAnnotation ? "Move it, or give it another role." : "Zoom, or choose another size.";
    }

    private static Optional<Remark> phone(FrameRequest request, OptionalDouble paperDpi, OptionalDouble smallest) {
        double share = PHONE_PIXELS / request.viewport().width();
        return paperDpi.isPresent() || smallest.isEmpty() || share >= 1 || smallest.getAsDouble() * share >= LEAST_ON_PHONE ? Optional.empty()
                : Optional.of(new Remark(Fault.ON_A_PHONE, String.format(Locale.ROOT, "On a phone held upright the smallest words are %.0f pixels high: readers will have to "
                        + "zoom. A narrower picture reads better there.", smallest.getAsDouble() * share), Optional.empty(), new Fix.AtSize()));
    }

    /** A title or findings for which there was no room. */
    private static List<Remark> leftOut(FrameRequest request) {
        List<Remark> remarks = new ArrayList<>();
        Furniture.Room room = Furniture.room(request);
        if (!room.wholeHeadline()) {
            remarks.add(new Remark(Fault.LEFT_OUT, "There is no room for the whole headline. Shorten title or subtitle, or choose a larger picture.", Optional.empty(),
                    new Fix.AtTitle()));
        }
        if (!room.findings() && !request.findings().isEmpty()) {
            remarks.add(new Remark(Fault.LEFT_OUT, "There is no room for the findings. Choose a larger picture.", Optional.empty(), new Fix.AtSize()));
        }
        return remarks;
    }

    /** Ends of claims that are seen and whose name found no room. */
    private static List<Remark> unnamed(FrameRequest request, WrittenLines written) {
        Set<String> names = written.lines().stream().map(one -> one.line().text().strip()).collect(Collectors.toSet());
        LabelBox map = Furniture.mapWindow(request);
        Map<String, Place> places = request.story().placesById();
        return request.findings().stream().map(Finding::claim).flatMap(claim -> Stream.of(claim.from(), claim.to())).distinct()
                .flatMap(end -> end instanceof ClaimEnd.AtPlace at ? Optional.ofNullable(places.get(at.placeId())).stream() : Stream.empty()).distinct()
                .filter(place -> request.viewport().pixel(place.position()).filter(at -> map.holds(at[0], at[1])).isPresent())
                .filter(place -> !names.contains(place.name()) && place.alternativeNames().stream().noneMatch(names::contains))
                .map(place -> new Remark(Fault.UNNAMED, "There is no room for the name of " + place.name() + ". Zoom in, or choose a larger picture.", Optional.empty(),
                        new Fix.AtSize())).toList();
    }

    private static LabelBox box(LiveCanvas.Line line) {
        return new LabelBox(line.x(), line.baseline() - line.style().capHeight(), line.style().width(line.text()),
                line.style().capHeight() + line.style().descent());
    }

    /** The annotation whose words these are, the claim whose quote holds them, the headline, or else the picture's size. */
    private static Fix fix(LiveCanvas.Line line, FrameRequest request) {
        String words = line.text().strip();
        Optional<Annotation> annotation = request.story().annotations().stream()
                .filter(one -> one.text().replaceAll("\\s+", " ").contains(words.replaceAll("\\s+", " "))).findFirst();
        if (annotation.isPresent()) {
            return new Fix.AtAnnotation(annotation.get().id());
        }
        if (request.story().title().contains(words) || request.story().subtitle().contains(words)) {
            return new Fix.AtTitle();
        }
        Optional<Finding> finding = request.findings().stream().filter(one -> ("“" + one.claim().quote().strip() + "”").contains(words)).findFirst();
        return finding.<Fix>map(one -> new Fix.AtClaim(one.claim().id())).orElseGet(Fix.AtSize::new);
    }
}
