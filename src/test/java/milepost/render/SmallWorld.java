package milepost.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Source;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.Place;
import milepost.render.scene.BaseMap;
import milepost.story.Story;
import milepost.work.Cancel;
import milepost.work.Progress;

/** A made-up world of a few countries, small enough to be read: what the base map is tested with. */
public final class SmallWorld {

    /** AAA and BBB share a border, CCC lies around the antimeridian, DDD around the South Pole, EEE is an islet off AAA. */
    private static final String COUNTRIES = """
            {"type":"FeatureCollection","milepost":{"id":"world-1km","title":"World","licence":"none","attribution":"nobody",
             "vintage":"never","statedErrorMetres":1000,"edges":"rfc7946","role":"world"},"features":[
            {"type":"Feature","properties":{"iso3":"AAA"},"geometry":{"type":"MultiPolygon","coordinates":[
              [[[10,48],[14,47.5],[18,48.5],[18.2,50],[17.6,51],[18.4,52.5],[18,54],[15,54.4],[12,54],[10.5,52],[10,48]],
               [[12,50],[13,51],[14,50],[12,50]]],
              [[[20,55.2],[20.4,55.2],[20.4,55.5],[20,55.5],[20,55.2]]]]}},
            {"type":"Feature","properties":{"iso3":"BBB"},"geometry":{"type":"Polygon","coordinates":[
              [[18,48.5],[24,48],[26,51],[23,54],[18,54],[18.4,52.5],[17.6,51],[18.2,50],[18,48.5]]]}},
            {"type":"Feature","properties":{"iso3":"CCC"},"geometry":{"type":"MultiPolygon","coordinates":[
              [[[170,-10],[180,-12],[180,8],[172,6],[170,-10]]],[[[-180,-12],[-171,-9],[-173,7],[-180,8],[-180,-12]]]]}},
            {"type":"Feature","properties":{"iso3":"DDD"},"geometry":{"type":"Polygon","coordinates":[
              [[-180,-85.05],[180,-85.05],[180,-70],[100,-66],[20,-72],[-60,-64],[-120,-74],[-180,-70],[-180,-85.05]]]}},
            {"type":"Feature","properties":{"iso3":"EEE"},"geometry":{"type":"Polygon","coordinates":[
              [[-80,10],[-40,-5],[-60,-50],[-75,-50],[-80,10]]]}}]}
            """;

    private static final String BORDERS = """
            {"type":"FeatureCollection","milepost":{"id":"borders","title":"Borders","edges":"rfc7946","role":"borders","statedErrorMetres":200},"features":[
            {"type":"Feature","properties":{"pair":"AAA-BBB","kind":"land"},"geometry":{"type":"LineString","coordinates":[
              [18,48.5],[18.1,49],[18.05,49.5],[18.2,50],[17.8,50.5],[17.6,51],[17.9,51.5],[18.4,52.5],[18.3,53],[18,54]]}},
            {"type":"Feature","properties":{"pair":null,"kind":"de-facto"},"geometry":{"type":"LineString","coordinates":[
              [20,48.4],[21,50],[22,50.5],[24.8,49.5]]}}]}
            """;

    private static final String DETAIL = """
            {"type":"FeatureCollection","milepost":{"id":"countries","title":"Countries","edges":"rfc7946","role":"countries"},"features":[
            {"type":"Feature","properties":{"iso3":"AAA"},"geometry":{"type":"Polygon","coordinates":[
              [[8,47],[18,46],[18,48.5],[18.1,49],[18.05,49.5],[18.2,50],[17.8,50.5],[17.6,51],[17.9,51.5],[18.4,52.5],[18.3,53],
               [18,54],[18,56],[8,56],[8,47]]]}}]}
            """;

    private static final String LAKES = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[
              [[20,51],[21.5,51.3],[22,52],[21,52.4],[20.2,52],[20,51]]]}}]}
            """;

    private static final String RIVERS = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[
              [12,49],[14.5,49.6],[15.5,51.5],[15,53],[15.5,57]]}}]}
            """;

    static final String USER = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[11,52],[16,52],[16,53.5],[11,52]]]}},
            {"type":"Feature","properties":{"fill":"#e69f00","fill-opacity":0.5,"stroke":"#d55e00","stroke-width":3},
             "geometry":{"type":"Polygon","coordinates":[[[19,49],[23,49],[23,50.5],[19,50.5],[19,49]]]}},
            {"type":"Feature","properties":{"stroke":"#009e73","stroke-width":4},"geometry":{"type":"LineString","coordinates":[[11,49],[24,53]]}},
            {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[15,50.4]}},
            {"type":"Feature","properties":{"marker-color":"#cc79a7","marker-size":"large"},"geometry":{"type":"Point","coordinates":[22,53]}}]}
            """;

    private SmallWorld() { }

    public static Layer layer(String name, String json) {
        return new LayerLoader().load(name, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new Cancel(), Progress.NONE)
                .layer().orElseThrow();
    }

    public static Layer countries() {
        return layer("world.geojson", COUNTRIES);
    }

    static BaseMap base() {
        Layer world = countries();
        return new BaseMap(world, Optional.of(world), Optional.of(layer("lakes.geojson", LAKES)), Optional.of(layer("rivers.geojson", RIVERS)),
                Optional.of(layer("borders.geojson", BORDERS)), Optional.empty(), Optional.of(layer("countries.geojson", DETAIL)));
    }

    /** A story with one claim, from a place in AAA to the border of AAA. */
    static Story story() {
        Place place = new Place("here", "Here", "AAA", List.of(new Place.Coordinate("test", Position.latLon(51, 15))), List.of(), 0, false, "");
        ClaimEnd border = new ClaimEnd.AtBorder("its border", List.of("AAA"), List.of());
        Claim claim = new Claim("one", "quote", new Source("Outlet", "2024-07-08", ""), new ClaimEnd.AtPlace("Here", "here", ""), border,
                new Assertion.Comparison(Assertion.Order.CLOSER, border, "closer"), "");
        return new Story("Title", "", List.of(place), List.of(claim), List.of(), List.of(), Optional.empty());
    }
}
