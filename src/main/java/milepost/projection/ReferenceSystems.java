package milepost.projection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * Systems by the names that files give them. Files write coordinates east before north whatever the EPSG register says
 * of the order of axes, and that is how they are read. The first system of a process costs some two seconds.
 */
public final class ReferenceSystems {

    /**
     * How files name systems that need no conversion: longitude and latitude on WGS 84, and on ETRS89 and NAD83, which
     * are within two metres of it and are drawn as it everywhere.
     */
    private static final Pattern LON_LAT = Pattern.compile(
            "(urn:ogc:def:crs:|urn:x-ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?"
            + "((ogc|crs)[:/]([0-9.]*[:/])?crs8[34]h?|crs8[34]h?|wgs ?84|epsg[:/]+([0-9.]*[:/])?(4326|4979|4258|4269))");
    private static final Pattern LON_LAT_DESCRIBED = Pattern.compile(
            "\\s*(geogcs|geogcrs|geodcrs)\\[\\s*\"(gcs_)?(wgs[_ ]?(19)?84|etrs_?(19)?89|north_american_1983|nad_?83)\".*"
            + "(unit|angleunit)\\[\\s*\"degree\".*", Pattern.DOTALL);
    private static final Pattern EPSG = Pattern.compile("(?:.*\\bepsg\\b[^0-9]*(?:[0-9.]*[:/]+)?|esri:)?([0-9]{4,6})\\s*");

    private ReferenceSystems() { }

    /** Whether a name means longitude and latitude on WGS 84, which all of Milepost is in. */
    public static boolean isLonLat(String name) {
        return LON_LAT.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a description as a .prj file has it means longitude and latitude, with nothing to convert. */
    public static boolean describesLonLat(String wellKnownText) {
        return LON_LAT_DESCRIBED.matcher(wellKnownText.toLowerCase(Locale.ROOT)).matches();
    }

    /** "EPSG:25832" of any way to write it (a URN, an address, the number alone); empty when the text names no code. */
    public static Optional<String> code(String name) {
        Matcher matcher = EPSG.matcher(name.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of("EPSG:" + matcher.group(1)) : Optional.empty();
    }

    /** The system of a name; empty when it is unknown. */
    public static Optional<ReferenceSystem> named(String name) {
        try {
            Optional<String> code = code(name);
            return code.isEmpty() ? Optional.empty() : Optional.of(system(CRS.decode(code.get(), true)));
        } catch (FactoryException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    /** The system of a description as a .prj file has it (well-known text, version 1); empty when it cannot be understood. */
    public static Optional<ReferenceSystem> described(String wellKnownText) {
        try {
            return Optional.of(system(CRS.parseWKT(wellKnownText)));
        } catch (FactoryException | RuntimeException notUnderstood) {
            return Optional.empty();
        }
    }

    private static ReferenceSystem system(CoordinateReferenceSystem system) throws FactoryException {
        String name = system.getName().getCode();
        return new ReferenceSystem(name, system instanceof GeographicCRS,
                CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true), CRS.findMathTransform(DefaultGeographicCRS.WGS84, system, true));
    }
}
