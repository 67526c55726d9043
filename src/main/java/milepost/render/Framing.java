package milepost.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.projection.GeometryCut;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.scene.DegreesOnGround;
import milepost.render.scene.Insets;
import milepost.render.scene.Viewport;
import milepost.story.MapArea;
import milepost.story.Story;

/** Finds the viewport that shows something in a frame. */
public final class Framing {

    /** Room left around what must be seen, as a share of the frame. */
    private static final double MARGIN = 0.09;
    /** A single place is shown with this much around it. */
    private static final double SURROUNDINGS_METRES = 40_000;
    private static final double LEAST_EXTENT_METRES = 40_000;
    /** What spans more degrees of a great circle than this is shown on a map of the world. */
    private static final double REGION_DEGREES = 100;
    /** A cone that is opened wider than this shows too little of what lies between its sides. */
    private static final double HALF_TURN_DEGREES = 180;
    /** A hair inside the edge of a map of the world, where east and west are not yet the same. */
    private static final double NEARLY_HALF_TURN_DEGREES = 179.9;
    private static final double INHABITED_SOUTH_DEGREES = -60;
    private static final double INHABITED_NORTH_DEGREES = 84;
    private static final int EDGE_SAMPLES = 24;
    private static final double WHOLE_MARGIN = 0.03;
    private static final double WHOLE_BEND_METRES = 20_000;

    private Framing() { }

    static Viewport home(Story story, List<Finding> findings, int width, int height, Insets insets) {
        Optional<MapArea> area = story.area();
        List<Position> positions = positions(story, findings);
        Optional<MapProjection> chosen = Projections.parse(story.map().projection());
        if (chosen.isPresent()) {
            return onChosen(chosen.get(), area, positions, width, height, insets);
        }
        if (area.isPresent()) {
            return showing(area.get(), width, height, insets);
        }
        if (positions.isEmpty()) {
            return world(0, width, height, insets);
        }
        GeoBounds bounds = around(positions);
        boolean alone = bounds.northDegrees() == bounds.southDegrees() && bounds.eastDegrees() == bounds.westDegrees();
        return home(alone ? withSurroundings(positions.getFirst()) : bounds, width, height, insets);
    }

    /** A place by itself says where it is only by what lies around it. */
    private static GeoBounds withSurroundings(Position place) {
        double tall = DegreesOnGround.of(SURROUNDINGS_METRES);
        double wide = tall / Math.max(0.05, Math.cos(Math.toRadians(place.latitudeDegrees())));
        return new GeoBounds(place.longitudeDegrees() - wide, Math.max(-90, place.latitudeDegrees() - tall), place.longitudeDegrees() + wide,
                Math.min(90, place.latitudeDegrees() + tall));
    }

    /** The story on a projection that a person chose; all of the Earth that it shows when the story has no place on it. */
    private static Viewport onChosen(MapProjection projection, Optional<MapArea> area, List<Position> positions, int width, int height, Insets insets) {
        if (area.isPresent()) {
            double latitude = area.get().centre().latitudeDegrees();
            double tall = DegreesOnGround.of(area.get().heightMetres()) / 2;
            double wide = DegreesOnGround.of(area.get().widthMetres()) / Math.max(0.05, Math.cos(Math.toRadians(latitude))) / 2;
            double longitude = area.get().centre().longitudeDegrees();
            return fit(positionsOf(new GeoBounds(longitude - Math.min(wide, NEARLY_HALF_TURN_DEGREES), Math.max(-90, latitude - tall),
                    longitude + Math.min(wide, NEARLY_HALF_TURN_DEGREES), Math.min(90, latitude + tall))), projection, width, height, insets);
        }
        return positions.isEmpty() ? whole(projection, width, height, insets) : fit(positions, projection, width, height, insets);
    }

    /** All that a projection shows of the Earth. */
    static Viewport whole(MapProjection projection, int width, int height, Insets insets) {
        double[] west = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] east = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        new GeometryCut(projection, EdgeRule.RFC7946, WHOLE_BEND_METRES).outline((xy, edges, count, ring) -> {
            for (int i = 0; i < 2 * count; i++) {
                west[i % 2] = Math.min(west[i % 2], xy[i]);
                east[i % 2] = Math.max(east[i % 2], xy[i]);
            }
        });
        return centred(projection, west[0], west[1], east[0], east[1], WHOLE_MARGIN, width, height, insets);
    }

    /**
     * The same place as large as before on another projection; a map of the world, or a globe, is shown whole.
     *
     * @param spec as {@link MapProjection#spec}; what cannot be read leaves the viewport as it is
     */
    static Viewport reprojected(Viewport now, String spec, Insets insets) {
        Optional<MapProjection> projection = Projections.parse(spec);
        if (projection.isEmpty()) {
            return now;
        }
        MapProjection onto = projection.get();
        Optional<Position> middle = now.position(now.width() / 2.0, now.height() / 2.0).filter(at ->
                onto.domain().contains(at.longitudeDegrees(), at.latitudeDegrees()));
        if (middle.isEmpty() || onto.id().equals("equal-earth") || onto.id().equals("orthographic")) {
            return whole(onto, now.width(), now.height(), insets);
        }
        double[] at = {middle.get().longitudeDegrees(), middle.get().latitudeDegrees()};
        onto.forward(at, 0, at, 0, 1);
        double metres = now.metresPerPixel() * now.projection().groundMetresPerPlaneMetre(middle.get()) / onto.groundMetresPerPlaneMetre(middle.get());
        return new Viewport(onto, at[0], at[1], metres, now.width(), now.height());
    }

    /** The Lambert conic fitted to what a viewport shows; empty when that is too wide for one. */
    static Optional<MapProjection> fittedTo(Viewport view) {
        List<Position> corners = new ArrayList<>();
        for (int i = 0; i <= EDGE_SAMPLES; i++) {
            double share = (double) i / EDGE_SAMPLES;
            for (double[] at : new double[][] {{share, 0}, {share, 1}, {0, share}, {1, share}}) {
                view.position(at[0] * view.width(), at[1] * view.height()).ifPresent(corners::add);
            }
        }
        if (corners.size() < 4 * EDGE_SAMPLES) {
            return Optional.empty();
        }
        GeoBounds bounds = around(corners);
        boolean region = bounds.northDegrees() - bounds.southDegrees() <= REGION_DEGREES && bounds.eastDegrees() - bounds.westDegrees() <= HALF_TURN_DEGREES;
        return region ? Optional.of(Projections.lambertFittedTo(bounds)) : Optional.empty();
    }

    /** A box on a Lambert conic fitted to it, or on a map of the world when it is too wide for one. */
    static Viewport home(GeoBounds bounds, int width, int height, Insets insets) {
        double tall = bounds.northDegrees() - bounds.southDegrees();
        double turn = bounds.eastDegrees() - bounds.westDegrees();
        double wide = turn * Math.cos(Math.toRadians(bounds.centre().latitudeDegrees()));
        if (wide > REGION_DEGREES || tall > REGION_DEGREES || turn > HALF_TURN_DEGREES) {
            return world(bounds.centre().longitudeDegrees(), bounds.southDegrees(), bounds.northDegrees(), width, height, insets);
        }
        return fit(positionsOf(bounds), Projections.lambertFittedTo(bounds), width, height, insets);
    }

    /** The inhabited world on Equal Earth. */
    public static Viewport world(double meridian, int width, int height, Insets insets) {
        return world(meridian, 0, 0, width, height, insets);
    }

    /** The world on Equal Earth, the poles too where the latitudes to be seen reach them. */
    private static Viewport world(double meridian, double south, double north, int width, int height, Insets insets) {
        MapProjection projection = Projections.equalEarth(meridian);
        double middle = projection.centralMeridianDegrees();
        return fit(positionsOf(new GeoBounds(middle - NEARLY_HALF_TURN_DEGREES, Math.min(south, INHABITED_SOUTH_DEGREES),
                middle + NEARLY_HALF_TURN_DEGREES, Math.max(north, INHABITED_NORTH_DEGREES))), projection, width, height, insets);
    }

    private static Viewport showing(MapArea area, int width, int height, Insets insets) {
        double latitude = area.centre().latitudeDegrees();
        double tall = DegreesOnGround.of(area.heightMetres()) / 2;
        double wide = DegreesOnGround.of(area.widthMetres()) / Math.max(0.05, Math.cos(Math.toRadians(latitude))) / 2;
        double longitude = area.centre().longitudeDegrees();
        if (wide > REGION_DEGREES / 2 || tall > REGION_DEGREES / 2) {
            return world(longitude, width, height, insets);
        }
        MapProjection projection = Projections.lambertFittedTo(new GeoBounds(longitude - wide, Math.max(-90, latitude - tall),
                longitude + wide, Math.min(90, latitude + tall)));
        double[] centre = {longitude, latitude};
        projection.forward(centre, 0, centre, 0, 1);
        return centred(projection, centre[0] - area.widthMetres() / 2, centre[1] - area.heightMetres() / 2,
                centre[0] + area.widthMetres() / 2, centre[1] + area.heightMetres() / 2, 0, width, height, insets);
    }

    static Viewport fit(GeoBounds bounds, Viewport like) {
        return fit(positionsOf(bounds), like.projection(), like.width(), like.height(), Insets.NONE);
    }

    private static Viewport fit(List<Position> positions, MapProjection projection, int width, int height, Insets insets) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        double[] at = new double[2];
        for (Position position : positions) {
            at[0] = position.longitudeDegrees();
            at[1] = position.latitudeDegrees();
            projection.forward(at, 0, at, 0, 1);
            if (!Double.isNaN(at[0])) {
                west = Math.min(west, at[0]);
                south = Math.min(south, at[1]);
                east = Math.max(east, at[0]);
                north = Math.max(north, at[1]);
            }
        }
        return west <= east ? centred(projection, west, south, east, north, MARGIN, width, height, insets)
                : centred(projection, -LEAST_EXTENT_METRES, -LEAST_EXTENT_METRES, LEAST_EXTENT_METRES, LEAST_EXTENT_METRES, MARGIN,
                        width, height, insets);
    }

    /** The frame whose uncovered part shows a box of the plane in its middle. */
    private static Viewport centred(MapProjection projection, double west, double south, double east, double north, double margin,
                                    int width, int height, Insets insets) {
        double across = Math.max(1, (width - insets.left() - insets.right()) * (1 - 2 * margin));
        double down = Math.max(1, (height - insets.top() - insets.bottom()) * (1 - 2 * margin));
        double metres = Math.max(Math.max(east - west, LEAST_EXTENT_METRES) / across, Math.max(north - south, LEAST_EXTENT_METRES) / down);
        return new Viewport(projection, (west + east) / 2 + (insets.right() - insets.left()) / 2 * metres,
                (south + north) / 2 + (insets.top() - insets.bottom()) / 2 * metres, metres, width, height);
    }

    private static List<Position> positions(Story story, List<Finding> findings) {
        List<Position> positions = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Reading.Line> line = finding.line();
            line.ifPresent(drawn -> {
                positions.add(drawn.from());
                positions.add(drawn.to());
            });
        }
        if (positions.isEmpty()) {
            story.places().forEach(place -> positions.add(place.position()));
        }
        return positions;
    }

    /** The smallest box around positions, each on the turn of the globe that is nearest to the first. */
    private static GeoBounds around(List<Position> positions) {
        double first = positions.getFirst().longitudeDegrees();
        GeoBounds bounds = GeoBounds.of(positions.getFirst());
        for (Position position : positions) {
            double longitude = first + Math.IEEEremainder(position.longitudeDegrees() - first, 360);
            bounds = bounds.and(GeoBounds.of(new Position(longitude, position.latitudeDegrees())));
        }
        return bounds;
    }

    /** The edge and the middle of a box: on the plane its sides bend. */
    private static List<Position> positionsOf(GeoBounds bounds) {
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i <= EDGE_SAMPLES; i++) {
            double share = (double) i / EDGE_SAMPLES;
            double longitude = bounds.westDegrees() + share * (bounds.eastDegrees() - bounds.westDegrees());
            double latitude = bounds.southDegrees() + share * (bounds.northDegrees() - bounds.southDegrees());
            positions.add(new Position(longitude, bounds.southDegrees()));
            positions.add(new Position(longitude, bounds.northDegrees()));
            positions.add(new Position(bounds.westDegrees(), latitude));
            positions.add(new Position(bounds.eastDegrees(), latitude));
            positions.add(new Position(longitude, latitude));
        }
        return positions;
    }
}
