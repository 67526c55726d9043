package milepost.render.tools;

import milepost.claims.DistanceUnit;
import milepost.claims.MeasureText;
import milepost.geodesy.Compass;
import milepost.geodesy.Geodesic;
import milepost.geodesy.MetresRange;

/** Lengths and directions as the tools say them, rounded as a newsroom does. */
public final class ToolText {

    private ToolText() { }

    /** "115 mi · 185 km · 100 nmi". */
    public static String length(double metres) {
        return shortLength(metres) + " · " + in(metres, DistanceUnit.NAUTICAL_MILE);
    }

    /** "115 mi · 185 km", and feet and meters for what is shorter than a tenth. */
    public static String shortLength(double metres) {
        return in(metres, DistanceUnit.MILE) + " · " + in(metres, DistanceUnit.KILOMETRE);
    }

    /** "284° west-northwest"; "" for a leg without a length, which has no direction. */
    public static String bearing(Geodesic leg) {
        if (leg.metres() == 0) {
            return "";
        }
        long degrees = Math.floorMod(Math.round(leg.azimuthDegrees()), 360L);
        return degrees + "° " + Compass.of(leg.azimuthDegrees()).word();
    }

    private static String in(double metres, DistanceUnit unit) {
        return MeasureText.label(MetresRange.of(metres), unit);
    }
}
