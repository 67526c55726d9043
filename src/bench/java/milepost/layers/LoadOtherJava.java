package milepost.layers;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.wololo.geojson.Feature;
import org.wololo.geojson.FeatureCollection;
import org.wololo.geojson.GeoJSONFactory;
import org.wololo.jts2geojson.GeoJSONReader;

/** Loads one file with another Java library, in a process of its own. Prints "seconds number". */
public final class LoadOtherJava {

    private LoadOtherJava() { }

    /** @param arguments "jts2geojson" or "jts", the file, how often */
    public static void main(String[] arguments) throws IOException, ParseException {
        Path file = Path.of(arguments[1]);
        double[] seconds = new double[Integer.parseInt(arguments[2])];
        long points = 0;
        for (int i = 0; i < seconds.length; i++) {
            long start = System.nanoTime();
            points += arguments[0].equals("jts") ? jts(file) : jts2geojson(file);
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        System.out.printf(Locale.ROOT, "seconds %.6f%npoints %d%n", Medians.ofWarm(seconds), points / seconds.length);
    }

    private static long jts(Path file) throws IOException, ParseException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new GeoJsonReader().read(reader).getNumPoints();
        }
    }

    private static long jts2geojson(Path file) throws IOException {
        FeatureCollection collection = (FeatureCollection) GeoJSONFactory.create(Files.readString(file));
        GeoJSONReader reader = new GeoJSONReader();
        List<Geometry> geometries = new ArrayList<>();
        for (Feature feature : collection.getFeatures()) {
            geometries.add(reader.read(feature.getGeometry()));
        }
        return geometries.stream().mapToLong(Geometry::getNumPoints).sum();
    }
}
