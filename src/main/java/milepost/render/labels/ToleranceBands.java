package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.claims.Assertion;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Reading;
import milepost.claims.Tolerance;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimCurve;
import milepost.render.marks.ClaimLook;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.TextLine;
import milepost.render.marks.ClaimMarks.ToleranceBand;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;

/** The band of the selected claim: a sector between two arcs of equal ellipsoidal distance, about the line's direction. */
final class ToleranceBands {

    private static final double HALF_ANGLE_DEGREES = 17;
    private static final int ARC_STEPS = 34;

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;

    ToleranceBands(FrameRequest request, LabelSizes sizes, LabelSpace space) {
        this.request = request;
        this.sizes = sizes;
        this.space = space;
    }

    Optional<ToleranceBand> selected() {
        return request.selectedClaimId().flatMap(id -> request.findings().stream().filter(finding -> finding.claim().id().equals(id)).findFirst())
                .flatMap(this::band);
    }

    private Optional<ToleranceBand> band(Finding finding) {
        if (finding.tolerance().isEmpty() || finding.line().isEmpty()
                || !(finding.claim().says() instanceof Assertion.Amount(var quantity))) {
            return Optional.empty();
        }
        Tolerance tolerance = finding.tolerance().get();
        double low = Math.max(0, tolerance.fair().low());
        double high = Double.isFinite(tolerance.fair().high()) ? tolerance.fair().high() : tolerance.stretched().high();
        if (!Double.isFinite(high)) {
            return Optional.empty();
        }
        List<double[]> outlines = ClaimCurve.pixels(sector(finding.line().get(), quantity.unit().toMetres(low), quantity.unit().toMetres(high)),
                request.viewport());
        String text = "fair: " + MeasureText.plain(low) + "–" + MeasureText.plain(high) + " " + quantity.unit().symbol();
        return Optional.of(new ToleranceBand(outlines, label(finding.line().get(), text, (low + high) / 2, quantity.unit()),
                request.theme().claims().tolerance(), ClaimLook.bandEdge(request.theme())));
    }

    /** A closed outline lon, lat, …: the far arc one way, the near arc back. */
    private static double[] sector(Reading.Line line, double lowMetres, double highMetres) {
        double azimuth = Earth.measure(line.from(), line.to()).azimuthDegrees();
        double[] lonLat = new double[2 * (2 * (ARC_STEPS + 1) + 1)];
        for (int i = 0; i <= ARC_STEPS; i++) {
            double turn = HALF_ANGLE_DEGREES * (2.0 * i / ARC_STEPS - 1);
            put(lonLat, i, Earth.travel(line.from(), azimuth + turn, highMetres));
            put(lonLat, 2 * ARC_STEPS + 1 - i, Earth.travel(line.from(), azimuth + turn, lowMetres));
        }
        lonLat[lonLat.length - 2] = lonLat[0];
        lonLat[lonLat.length - 1] = lonLat[1];
        return lonLat;
    }

    private static void put(double[] lonLat, int vertex, Position position) {
        lonLat[2 * vertex] = position.longitudeDegrees();
        lonLat[2 * vertex + 1] = position.latitudeDegrees();
    }

    /** Beside one of the ends of the band, or on it where there is no room beside it. */
    private Optional<Label> label(Reading.Line line, String text, double middle, DistanceUnit unit) {
        TextStyle style = sizes.secondDistance();
        double pad = sizes.scaled(4);
        double width = style.width(text) + 2 * pad;
        double height = style.capHeight() + 2 * pad;
        Optional<LabelBox> free = space.seenFirst(candidates(line, unit.toMetres(middle), width, height)).stream().filter(space::freeOfBoxes).findFirst();
        free.ifPresent(space::reserve);
        return free.map(box -> Label.on(box, request.theme(), List.of(new TextLine(text, box.x() + pad,
                box.y() + pad + style.capHeight(), style.face(), style.size(), request.theme().text()))));
    }

    private List<LabelBox> candidates(Reading.Line line, double metres, double width, double height) {
        Optional<double[]> centre = onBand(line, 0, metres);
        List<LabelBox> boxes = new ArrayList<>();
        for (double turn : new double[] {HALF_ANGLE_DEGREES, -HALF_ANGLE_DEGREES}) {
            centre.flatMap(middle -> onBand(line, turn, metres).map(end -> {
                double away = Math.hypot(end[0] - middle[0], end[1] - middle[1]);
                double reach = away == 0 ? 0 : (Math.abs(end[0] - middle[0]) * width + Math.abs(end[1] - middle[1]) * height) / away / 2 + sizes.scaled(6);
                return new LabelBox(end[0] + (end[0] - middle[0]) / Math.max(away, 1) * reach - width / 2,
                        end[1] + (end[1] - middle[1]) / Math.max(away, 1) * reach - height / 2, width, height);
            })).ifPresent(boxes::add);
        }
        for (double turn : new double[] {HALF_ANGLE_DEGREES * 0.6, -HALF_ANGLE_DEGREES * 0.6, 0}) {
            onBand(line, turn, metres).ifPresent(at -> boxes.add(new LabelBox(at[0] - width / 2, at[1] - height / 2, width, height)));
        }
        return boxes;
    }

    /** The pixel in the middle of the band, so many degrees off the line's direction. */
    private Optional<double[]> onBand(Reading.Line line, double turnDegrees, double metres) {
        double azimuth = Earth.measure(line.from(), line.to()).azimuthDegrees();
        return request.viewport().pixel(Earth.travel(line.from(), azimuth + turnDegrees, metres));
    }
}
