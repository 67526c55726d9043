package milepost.coordinates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.geodesy.Position;

/**
 * UTM and MGRS as text, near the poles UPS. A letter after a UTM zone is its latitude band; N and S may mean the
 * hemisphere as well, and do where the band of that name does not fit the northing. An MGRS reference names a square, which is read as its middle.
 */
final class GridText {

    private static final double SQUARE = 100_000;
    private static final double CYCLE = 2_000_000;
    /** How far the middle of a square may lie beyond its band. */
    private static final double BAND_SPARE_DEGREES = 1;
    private static final String EASTING = "(\\d{5,7}(?:\\.\\d*)?)\\s*(?:M?E)?";
    private static final String NORTHING = "(\\d{1,8}(?:\\.\\d*)?)\\s*(?:M?N)?";

    private static final Pattern MGRS = Pattern.compile("(\\d{1,2})?\\s*([A-HJ-NP-Z])\\s*([A-HJ-NP-Z])([A-HJ-NP-Z])\\s*(\\d*)\\s*(\\d*)");
    private static final Pattern UTM = Pattern.compile("(?:UTM\\s*)?(?:ZONE\\s*)?(\\d{1,2})\\s*([C-HJ-NP-X]|NORTH|SOUTH)\\s*,?\\s*"
            + EASTING + "\\s*[, ]\\s*" + NORTHING);
    private static final Pattern UPS = Pattern.compile("(?:UPS\\s*)?([ABYZ])\\s*" + EASTING + "\\s*[, ]\\s*" + NORTHING);

    private GridText() { }

    static String utm(double latitude, double longitude, int decimals) {
        GridPosition grid = GridPosition.of(longitude, latitude);
        char band = GridPosition.band(longitude, latitude, grid.zone());
        return (grid.zone() == 0 ? "" : String.valueOf(grid.zone())) + band + " " + rounded(grid.eastingMetres(), decimals)
                + " " + rounded(grid.northingMetres(), decimals);
    }

    private static String rounded(double metres, int decimals) {
        return BigDecimal.valueOf(metres).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** Metres are cut off, not rounded: a reference names the square that holds the position. */
    static String mgrs(double latitude, double longitude, int decimals) {
        GridPosition grid = GridPosition.of(longitude, latitude);
        char band = GridPosition.band(longitude, latitude, grid.zone());
        int east = (int) Math.floor(grid.eastingMetres() / SQUARE);
        int north = (int) Math.floor(Math.min(grid.northingMetres(), Math.nextDown(GridPosition.SOUTHERN_NORTHING)) / SQUARE);
        String zone = grid.zone() == 0 ? "" : String.format(Locale.ROOT, "%02d", grid.zone());
        return zone + band + " " + GridLetters.square(grid.zone(), band, east, north) + " "
                + digits(grid.eastingMetres() - east * SQUARE, decimals) + " " + digits(grid.northingMetres() - north * SQUARE, decimals);
    }

    private static String digits(double metres, int decimals) {
        double within = Math.clamp(metres, 0, Math.nextDown(SQUARE));
        String digits = BigDecimal.valueOf(within).movePointRight(decimals).setScale(0, RoundingMode.DOWN).toPlainString();
        return "0".repeat(Math.max(0, 5 + decimals - digits.length())) + digits;
    }

    static Optional<Position> parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        Matcher mgrs = MGRS.matcher(upper);
        if (mgrs.matches()) {
            return readMgrs(mgrs);
        }
        Matcher utm = UTM.matcher(upper);
        if (utm.matches()) {
            return readUtm(Integer.parseInt(utm.group(1)), utm.group(2), Double.parseDouble(utm.group(3)), Double.parseDouble(utm.group(4)));
        }
        Matcher ups = UPS.matcher(upper);
        return ups.matches() ? onGrid(new GridPosition(0, ups.group(1).charAt(0) > 'B',
                Double.parseDouble(ups.group(2)), Double.parseDouble(ups.group(3)))) : Optional.empty();
    }

    private static Optional<Position> readUtm(int zone, String letter, double easting, double northing) {
        if (zone < 1 || zone > 60) {
            return Optional.empty();
        }
        if (letter.length() == 1) {
            Optional<Position> inBand = onGrid(new GridPosition(zone, letter.charAt(0) >= 'N', easting, northing))
                    .filter(position -> isInBand(position, letter.charAt(0)));
            if (inBand.isPresent() || !"NS".contains(letter)) {
                return inBand;
            }
        }
        return onGrid(new GridPosition(zone, letter.startsWith("N"), easting, northing));
    }

    private static Optional<Position> onGrid(GridPosition grid) {
        return grid.isOnGrid() ? Optional.of(grid.position()) : Optional.empty();
    }

    private static boolean isInBand(Position position, char band) {
        double south = 8 * GridLetters.BANDS.indexOf(band) - 80;
        double north = band == 'X' ? 84 : south + 8;
        return position.latitudeDegrees() > south - BAND_SPARE_DEGREES && position.latitudeDegrees() < north + BAND_SPARE_DEGREES;
    }

    private static Optional<Position> readMgrs(Matcher match) {
        boolean polar = match.group(1) == null;
        int zone = polar ? 0 : Integer.parseInt(match.group(1));
        char band = match.group(2).charAt(0);
        String bands = polar ? GridLetters.POLAR_BANDS : GridLetters.BANDS;
        boolean evenly = match.group(6).isEmpty() || match.group(5).length() == match.group(6).length();
        if (zone > 60 || !polar && zone < 1 || bands.indexOf(band) < 0 || !evenly) {
            return Optional.empty();
        }
        return readSquare(zone, band, match.group(3).charAt(0), match.group(4).charAt(0), match.group(5) + match.group(6));
    }

    private static Optional<Position> readSquare(int zone, char band, char column, char row, String digits) {
        int east = GridLetters.east(zone, band, column);
        int north = GridLetters.north(zone, band, row);
        if (east < 0 || north < 0 || digits.length() % 2 != 0 || digits.length() > 20) {
            return Optional.empty();
        }
        double easting = east * SQUARE + middle(digits.substring(0, digits.length() / 2));
        double northing = north * SQUARE + middle(digits.substring(digits.length() / 2));
        if (zone == 0) {
            return onGrid(new GridPosition(0, band > 'B', easting, northing));
        }
        for (double turn = 0; turn < GridPosition.SOUTHERN_NORTHING; turn += CYCLE) {
            Optional<Position> position = onGrid(new GridPosition(zone, band >= 'N', easting, northing + turn));
            if (position.filter(found -> isInBand(found, band)).isPresent()) {
                return position;
            }
        }
        return Optional.empty();
    }

    private static double middle(String digits) {
        return (Double.parseDouble("0" + digits) + 0.5) * SQUARE / Math.pow(10, digits.length());
    }
}
