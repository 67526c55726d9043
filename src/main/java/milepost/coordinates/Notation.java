package milepost.coordinates;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The ways to print a position. */
public enum Notation {

    /** "52.0976° N, 23.6878° E". */
    DECIMAL {
        @Override
        String format(double latitude, double longitude, int decimals) {
            return pair(latitude, longitude, value -> round(value, decimals).toPlainString() + "°", decimals, 1);
        }
    },

    /** "52° 5.85′ N, 23° 41.27′ E". */
    DEGREES_DECIMAL_MINUTES {
        @Override
        String format(double latitude, double longitude, int decimals) {
            return pair(latitude, longitude, value -> {
                BigDecimal[] degrees = round(value.multiply(SIXTY), decimals).divideAndRemainder(SIXTY);
                return whole(degrees[0]) + "° " + degrees[1].toPlainString() + "′";
            }, decimals, 60);
        }
    },

    /** "52° 5′ 51″ N, 23° 41′ 16″ E". */
    DEGREES_MINUTES_SECONDS {
        @Override
        String format(double latitude, double longitude, int decimals) {
            return pair(latitude, longitude, value -> {
                BigDecimal[] minutes = round(value.multiply(SIXTY).multiply(SIXTY), decimals).divideAndRemainder(SIXTY);
                BigDecimal[] degrees = minutes[0].divideAndRemainder(SIXTY);
                return whole(degrees[0]) + "° " + whole(degrees[1]) + "′ " + minutes[1].toPlainString() + "″";
            }, decimals, 3600);
        }
    },

    /** "geo:52.0976,23.6878", RFC 5870. */
    GEO_URI {
        @Override
        String format(double latitude, double longitude, int decimals) {
            return "geo:" + signed(latitude, decimals) + "," + signed(longitude, decimals);
        }
    },

    /** "POINT (23.6878 52.0976)", longitude first. */
    WELL_KNOWN_TEXT {
        @Override
        String format(double latitude, double longitude, int decimals) {
            return "POINT (" + signed(longitude, decimals) + " " + signed(latitude, decimals) + ")";
        }
    },

    /** "[23.6878, 52.0976]", a GeoJSON position, longitude first. */
    GEOJSON {
        @Override
        String format(double latitude, double longitude, int decimals) {
            return "[" + signed(longitude, decimals) + ", " + signed(latitude, decimals) + "]";
        }
    },

    /** "34U 684101 5775302": zone and latitude band, metres east and north; beyond 84° N and 80° S on the UPS grid, "Z 2000000 1777931". */
    UTM {
        @Override
        String format(double latitude, double longitude, int decimals) {
            return GridText.utm(latitude, longitude, decimals);
        }
    },

    /** "34U FC 84100 75302": the square of 1 m that holds the position, with decimals a smaller one. */
    MGRS {
        @Override
        String format(double latitude, double longitude, int decimals) {
            return GridText.mgrs(latitude, longitude, decimals);
        }
    };

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    abstract String format(double latitude, double longitude, int decimals);

    /** Prints degrees that are not negative. */
    private interface AngleFormat {
        String print(BigDecimal degrees);
    }

    private static String pair(double latitude, double longitude, AngleFormat angle, int decimals, int unitsPerDegree) {
        return angle(latitude, angle, decimals, unitsPerDegree, "N", "S") + ", "
                + angle(longitude, angle, decimals, unitsPerDegree, "E", "W");
    }

    /** What rounds to nothing is neither south nor west. */
    private static String angle(double degrees, AngleFormat angle, int decimals, int unitsPerDegree, String positive, String negative) {
        BigDecimal value = BigDecimal.valueOf(degrees);
        boolean belowZero = round(value.multiply(BigDecimal.valueOf(unitsPerDegree)), decimals).signum() < 0;
        return angle.print(value.abs()) + " " + (belowZero ? negative : positive);
    }

    private static String signed(double degrees, int decimals) {
        return round(BigDecimal.valueOf(degrees), decimals).toPlainString();
    }

    private static BigDecimal round(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String whole(BigDecimal value) {
        return value.toBigInteger().toString();
    }
}
