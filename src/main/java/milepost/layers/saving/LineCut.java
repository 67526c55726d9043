package milepost.layers.saving;

import java.util.ArrayList;
import java.util.List;

/** A line cut where it crosses the antimeridian; the latitude there lies on its straight edge. */
final class LineCut {

    private final List<double[]> pieces = new ArrayList<>();
    private final List<double[]> piece = new ArrayList<>();

    private LineCut() { }

    static List<double[]> of(double[] lonLat) {
        LineCut cut = new LineCut();
        cut.follow(lonLat, Unrolled.of(lonLat));
        if (cut.pieces.isEmpty()) {
            cut.pieces.add(onOneSide(lonLat));
        }
        return cut.pieces;
    }

    /** A line that lies in one spot on the antimeridian, told from its first vertex's side of it. */
    private static double[] onOneSide(double[] lonLat) {
        double[] line = lonLat.clone();
        for (int i = 2; i < line.length; i += 2) {
            line[i] = line[0];
        }
        return line;
    }

    private void follow(double[] original, double[] line) {
        int turn = Unrolled.turn(line[0]);
        add(original[0], line[0], line[1], turn);
        for (int i = 2; i < line.length; i += 2) {
            while (line[i] > 180 + 360.0 * turn || line[i] < -180 + 360.0 * turn) {
                boolean east = line[i] > 180 + 360.0 * turn;
                double edge = (east ? 180 : -180) + 360.0 * turn;
                double latitude = latitudeAt(line, i, edge);
                addPosition(east ? 180 : -180, latitude);
                end();
                turn += east ? 1 : -1;
                addPosition(east ? -180 : 180, latitude);
            }
            add(original[i], line[i], line[i + 1], turn);
        }
        end();
    }

    private static double latitudeAt(double[] line, int to, double longitude) {
        double share = (longitude - line[to - 2]) / (line[to] - line[to - 2]);
        return line[to - 1] + share * (line[to + 1] - line[to - 1]);
    }

    /** The longitude as it was where that is in range, so that no bit is lost. */
    private void add(double original, double unrolled, double latitude, int turn) {
        double moved = unrolled - 360.0 * turn;
        boolean same = Math.abs(original) <= 180 && Math.abs(original - moved) < 1e-6;
        addPosition(same ? original : moved, latitude);
    }

    private void addPosition(double longitude, double latitude) {
        boolean repeated = !piece.isEmpty() && piece.getLast()[0] == longitude && piece.getLast()[1] == latitude;
        if (!repeated || piece.size() > 1) {
            piece.add(new double[] {longitude, latitude});
        }
    }

    private void end() {
        if (piece.size() > 1) {
            double[] done = new double[2 * piece.size()];
            for (int i = 0; i < piece.size(); i++) {
                done[2 * i] = piece.get(i)[0];
                done[2 * i + 1] = piece.get(i)[1];
            }
            pieces.add(done);
        }
        piece.clear();
    }
}
