package milepost.geodesy;

import java.util.Arrays;

/**
 * The edges of a set of lines, cut into short pieces and packed into arrays. A piece is so short that it stays within
 * about a metre of its chord; how far it may stray at most is kept with it ({@link #sagMetres}), rounding included.
 */
final class Edges {

    static final double LONGEST_PIECE_METRES = 8_000;
    private static final double LARGEST_SAG_METRES = 1;
    private static final double WIDEST_PIECE_DEGREES = 5;
    private static final double ROUNDING_METRES = 1e-8;

    final EdgeRule rule;
    int count;
    int droppedSeamEdges;
    int shortWayEdges;
    /** Four a piece: longitude and latitude of its start, then of its end; the end's longitude is continuous with the start's. */
    double[] degrees;
    /** Six a piece: Earth-centred start and end, metres. */
    double[] centred;
    double[] sagMetres;

    private Edges(EdgeRule rule, int capacity) {
        this.rule = rule;
        this.degrees = new double[4 * capacity];
        this.centred = new double[6 * capacity];
        this.sagMetres = new double[capacity];
    }

    static Edges of(Polylines lines, EdgeRule rule) {
        Edges edges = new Edges(rule, Math.max(1, lines.vertices()));
        for (int line = 0; line < lines.lines(); line++) {
            edges.addLine(lines, lines.start(line), lines.end(line));
        }
        return edges;
    }

    private void addLine(Polylines lines, int start, int end) {
        boolean hasLength = false;
        for (int vertex = start; vertex + 1 < end; vertex++) {
            hasLength |= addEdge(lines.longitudeDegrees(vertex), lines.latitudeDegrees(vertex),
                    lines.longitudeDegrees(vertex + 1), lines.latitudeDegrees(vertex + 1));
        }
        if (!hasLength) {
            double longitude = Wgs84.longitude(lines.longitudeDegrees(start));
            double latitude = lines.latitudeDegrees(start);
            addPiece(longitude, latitude, longitude, latitude, 0);
        }
    }

    /** Whether the edge was more than a repeated vertex. */
    private boolean addEdge(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude) {
        double span = toLongitude - fromLongitude;
        if (span == 0 && fromLatitude == toLatitude) {
            return false;
        }
        if (isSeam(fromLongitude, fromLatitude, toLongitude, toLatitude)) {
            droppedSeamEdges++;
            return true;
        }
        if (Math.abs(span) > 180) {
            shortWayEdges++;
            span = Math.IEEEremainder(span, 360);
            if (span == 0 && fromLatitude == toLatitude) {
                return false;
            }
        }
        double start = Wgs84.longitude(fromLongitude);
        switch (rule) {
            case RFC7946 -> addStraight(start, fromLatitude, start + span, toLatitude);
            case GEODESIC -> addGeodesic(new Position(start, fromLatitude), new Position(start + span, toLatitude));
        }
        return true;
    }

    private static boolean isSeam(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude) {
        boolean onSeam = Math.abs(Wgs84.longitude(fromLongitude)) == 180 && Math.abs(Wgs84.longitude(toLongitude)) == 180;
        return onSeam || Math.abs(fromLatitude) == 90 && fromLatitude == toLatitude;
    }

    private void addStraight(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude) {
        double span = toLongitude - fromLongitude;
        double rise = toLatitude - fromLatitude;
        double sag = StraightBounds.sagMetres(fromLatitude, toLatitude, span);
        double length = StraightBounds.lengthMetres(fromLatitude, toLatitude, span);
        int pieces = (int) Math.max(1, Math.ceil(Math.max(Math.sqrt(sag / LARGEST_SAG_METRES),
                Math.max(length / LONGEST_PIECE_METRES, Math.abs(span) / WIDEST_PIECE_DEGREES))));
        double longitude = fromLongitude;
        double latitude = fromLatitude;
        for (int piece = 1; piece <= pieces; piece++) {
            double along = (double) piece / pieces;
            double nextLongitude = piece == pieces ? toLongitude : fromLongitude + along * span;
            double nextLatitude = piece == pieces ? toLatitude : fromLatitude + along * rise;
            addPiece(longitude, latitude, nextLongitude, nextLatitude,
                    StraightBounds.sagMetres(latitude, nextLatitude, span / pieces));
            longitude = nextLongitude;
            latitude = nextLatitude;
        }
    }

    private void addGeodesic(Position from, Position to) {
        double upper = StraightBounds.lengthMetres(from.latitudeDegrees(), to.latitudeDegrees(),
                to.longitudeDegrees() - from.longitudeDegrees());
        if (upper <= LONGEST_PIECE_METRES) {
            addPiece(from.longitudeDegrees(), from.latitudeDegrees(), to.longitudeDegrees(), to.latitudeDegrees(),
                    geodesicSag(upper));
            return;
        }
        double[] curve = Curves.between(from, to, LONGEST_PIECE_METRES);
        for (int i = 0; i + 3 < curve.length; i += 2) {
            double turned = Wgs84.longitude(curve[i]) - curve[i];
            addPiece(curve[i] + turned, curve[i + 1], curve[i + 2] + turned, curve[i + 3], geodesicSag(LONGEST_PIECE_METRES));
        }
    }

    /** A curve of length L that turns by at most L / r stays within L² / 8r of its chord. */
    private static double geodesicSag(double metres) {
        return metres * metres / (8 * Wgs84.SMALLEST_RADIUS_METRES);
    }

    private void addPiece(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude, double sag) {
        if (count == sagMetres.length) {
            int capacity = 2 * count;
            degrees = Arrays.copyOf(degrees, 4 * capacity);
            centred = Arrays.copyOf(centred, 6 * capacity);
            sagMetres = Arrays.copyOf(sagMetres, capacity);
        }
        degrees[4 * count] = fromLongitude;
        degrees[4 * count + 1] = fromLatitude;
        degrees[4 * count + 2] = toLongitude;
        degrees[4 * count + 3] = toLatitude;
        Wgs84.toCentred(fromLongitude, fromLatitude, centred, 6 * count);
        Wgs84.toCentred(toLongitude, toLatitude, centred, 6 * count + 3);
        sagMetres[count++] = sag + ROUNDING_METRES;
    }

    Position startOf(int piece) {
        return new Position(Wgs84.longitude(degrees[4 * piece]), degrees[4 * piece + 1]);
    }

    Position endOf(int piece) {
        return new Position(Wgs84.longitude(degrees[4 * piece + 2]), degrees[4 * piece + 3]);
    }

    /** The point at {@code along}, 0 (start) to 1 (end), of a piece. */
    Position at(int piece, double along) {
        if (along == 0 || along == 1) {
            return along == 0 ? startOf(piece) : endOf(piece);
        }
        return switch (rule) {
            case RFC7946 -> new Position(Wgs84.longitude(degrees[4 * piece] + along * (degrees[4 * piece + 2] - degrees[4 * piece])),
                    degrees[4 * piece + 1] + along * (degrees[4 * piece + 3] - degrees[4 * piece + 1]));
            case GEODESIC -> {
                Geodesic whole = Earth.measure(startOf(piece), endOf(piece));
                yield Earth.travel(whole.from(), whole.azimuthDegrees(), along * whole.metres());
            }
        };
    }

    /** The square of the straight distance from a point to the chord of a piece, Earth-centred metres. */
    double squaredChord(int piece, double x, double y, double z) {
        int i = 6 * piece;
        double along = alongChord(piece, x, y, z);
        double ex = centred[i] - x + along * (centred[i + 3] - centred[i]);
        double ey = centred[i + 1] - y + along * (centred[i + 4] - centred[i + 1]);
        double ez = centred[i + 2] - z + along * (centred[i + 5] - centred[i + 2]);
        return ex * ex + ey * ey + ez * ez;
    }

    /** Where the chord of a piece is nearest to a point, 0 to 1: close to the foot on the piece itself. */
    double alongChord(int piece, double x, double y, double z) {
        int i = 6 * piece;
        double dx = centred[i + 3] - centred[i];
        double dy = centred[i + 4] - centred[i + 1];
        double dz = centred[i + 5] - centred[i + 2];
        double squaredLength = dx * dx + dy * dy + dz * dz;
        double dot = (x - centred[i]) * dx + (y - centred[i + 1]) * dy + (z - centred[i + 2]) * dz;
        return squaredLength == 0 ? 0 : Math.clamp(dot / squaredLength, 0, 1);
    }

    /** Brings the pieces into the given order and gives spare room back. */
    void reorder(int[] order) {
        double[] orderedDegrees = new double[4 * count];
        double[] orderedCentred = new double[6 * count];
        double[] orderedSag = new double[count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(degrees, 4 * order[i], orderedDegrees, 4 * i, 4);
            System.arraycopy(centred, 6 * order[i], orderedCentred, 6 * i, 6);
            orderedSag[i] = sagMetres[order[i]];
        }
        degrees = orderedDegrees;
        centred = orderedCentred;
        sagMetres = orderedSag;
    }
}
