package milepost.claims;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.places.Place;
import milepost.work.Cancel;
import milepost.work.Progress;

/** A made-up country pair whose border runs along the equator, so that a latitude is a distance. */
final class EquatorWorld {

    private EquatorWorld() { }

    static Place place(String id, double longitude, double latitude) {
        return new Place(id, id, "AAA", List.of(new Place.Coordinate("a map", new Position(longitude, latitude))), List.of(), 0, false, "");
    }

    static ClaimEnd at(String id) {
        return new ClaimEnd.AtPlace(id, id, "");
    }

    static ClaimEnd border() {
        return new ClaimEnd.AtBorder("the border", List.of("AAA", "BBB"), List.of());
    }

    static Finding check(Claim claim, Place... places) {
        return new ClaimChecker(ToleranceTable.standard(), BorderBook.of(borders("0", "200"))).check(claim, byId(places));
    }

    static Map<String, Place> byId(Place... places) {
        return Arrays.stream(places).collect(Collectors.toMap(Place::id, Function.identity()));
    }

    /** A borders layer whose one border runs along a parallel. */
    static Layer borders(String latitude, String statedError) {
        return layer("""
                {"type":"FeatureCollection","milepost":{"id":"b","title":"Borders at %1$s","statedErrorMetres":%2$s,"role":"borders"},
                 "features":[{"type":"Feature","properties":{"pair":"AAA-BBB","a":"AAA","b":"BBB","kind":"land"},
                 "geometry":{"type":"LineString","coordinates":[[-5,%1$s],[5,%1$s]]}}]}""".formatted(latitude, statedError));
    }

    static Layer layer(String geoJson) {
        return new LayerLoader().load("layer.geojson", new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8)), new Cancel(), Progress.NONE)
                .layer().orElseThrow();
    }
}
