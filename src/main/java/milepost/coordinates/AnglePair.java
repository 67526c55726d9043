package milepost.coordinates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import milepost.geodesy.Position;

/** Two angles, one of them the latitude: "52.0976, 23.6878", "N 52° 5′ 51″ E 23° 41′ 16″", and what lies between. */
final class AnglePair {

    /** Longitudes beyond 180° are the same meridians, told from the other side of the antimeridian. */
    private static final double FULL_TURN = 360;
    private static final Pattern COMMA_IN_A_NUMBER = Pattern.compile("(?<=\\d),(?=\\d)");
    /** "52,09" is one number with a comma rather than two. */
    private static final Pattern ONE_NUMBER = Pattern.compile("[+-]?\\d+,0\\d+");

    /** Whoever pastes more than this has pasted no coordinates. */
    private static final int LONGEST = 100;

    private AnglePair() { }

    static Optional<Position> parse(String text) {
        if (text.length() > LONGEST || ONE_NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return split(text).or(() -> split(COMMA_IN_A_NUMBER.matcher(text).replaceAll(".")));
    }

    private static Optional<Position> split(String text) {
        String[] halves = text.split("[,;/]", -1);
        if (halves.length == 2) {
            return Angle.parse(halves[0]).flatMap(first -> Angle.parse(halves[1]).flatMap(second -> join(first, second)));
        }
        return halves.length == 1 ? splitWhereItFits(text) : Optional.empty();
    }

    /** Without a separator: the only place where both sides are angles, or else the only one where both are written alike. */
    private static Optional<Position> splitWhereItFits(String text) {
        List<Position> fitting = new ArrayList<>();
        List<Position> alike = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            if (isNumeric(text.charAt(at - 1)) && isNumeric(text.charAt(at)) || text.charAt(at) == ' ') {
                continue;
            }
            Optional<Angle> first = Angle.parse(text.substring(0, at));
            Optional<Angle> second = first.isEmpty() ? first : Angle.parse(text.substring(at));
            if (second.isPresent()) {
                Optional<Position> joined = join(first.get(), second.get());
                joined.ifPresent(fitting::add);
                if (first.get().parts() == second.get().parts()) {
                    joined.ifPresent(alike::add);
                }
            }
        }
        List<Position> sure = fitting.size() == 1 ? fitting : alike;
        return sure.size() == 1 ? Optional.of(sure.getFirst()) : Optional.empty();
    }

    private static boolean isNumeric(char sign) {
        return sign >= '0' && sign <= '9' || sign == '.';
    }

    private static Optional<Position> join(Angle first, Angle second) {
        if (first.axis() == Angle.Axis.EITHER && second.axis() == Angle.Axis.EITHER) {
            return onEarth(first.degrees(), second.degrees());
        }
        if (first.axis() == second.axis()) {
            return Optional.empty();
        }
        boolean latitudeFirst = first.axis() == Angle.Axis.LATITUDE || second.axis() == Angle.Axis.LONGITUDE;
        return latitudeFirst ? onEarth(first.degrees(), second.degrees()) : onEarth(second.degrees(), first.degrees());
    }

    static Optional<Position> onEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= FULL_TURN
                ? Optional.of(Position.latLon(latitude, longitude)) : Optional.empty();
    }
}
