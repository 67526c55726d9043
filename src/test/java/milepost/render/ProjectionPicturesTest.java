package milepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.marks.ScaleBars;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real world in every projection: whole, at the antimeridian and at the poles. */
class ProjectionPicturesTest {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static Workers workers;
    private static FrameComposer composer;
    private static BaseMap base;

    @BeforeAll
    static void load() {
        workers = new Workers();
        composer = new FrameComposer(workers);
        Layer world = new LayerLoader(workers).require(Path.of("data", "world-10km.geojson"), new Cancel());
        base = new BaseMap(world, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @AfterAll
    static void close() {
        workers.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mercator                                | mercator
            equal-earth:0                           | equal-earth
            equal-earth:180                         | equal-earth-pacific
            orthographic:23.7,52.1                  | globe-brest
            orthographic:180,0                      | globe-antimeridian
            orthographic:0,90                       | globe-north-pole
            orthographic:0,-90                      | globe-south-pole
            azimuthal-equidistant:23.68775,52.09755 | distances-brest
            azimuthal-equidistant:180,-90           | distances-south-pole
            azimuthal-equidistant:-175,-20          | distances-tonga
            lambert:23,52,46,58                     | lambert-europe
            lambert:180,62,58,68                    | lambert-antimeridian
            lambert:20,-30,-20,-40                  | lambert-south
            """)
    void wholeProjections(String spec, String name) {
        MapProjection projection = Projections.parse(spec).orElseThrow();
        Viewport whole = Framing.whole(projection, WIDTH, HEIGHT, Insets.NONE);
        picture("projection-" + name, whole);
        assertThat(ScaleBars.of(whole, 100)).as("one bar cannot be true of half the Earth").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lambert:180,62,58,68                    | 180 | 66  | 9000 | lambert-bering-strait
            azimuthal-equidistant:180,-17           | 180 | -17 | 2500 | distances-fiji
            lambert:0,85,80,88                      | 0   | 90  | 9000 | lambert-pole
            """)
    void regions(String spec, double longitude, double latitude, double metresPerPixel, String name) {
        MapProjection projection = Projections.parse(spec).orElseThrow();
        double[] at = {longitude, latitude};
        projection.forward(at, 0, at, 0, 1);
        picture("region-" + name, new Viewport(projection, at[0], at[1], metresPerPixel, WIDTH, HEIGHT));
    }

    private static void picture(String name, Viewport viewport) {
        FrameRequest request = new FrameRequest(base, List.of(), Story.EMPTY, List.of(), Optional.empty(), viewport, Theme.LIGHT, 1, false, false);
        GoldenPictures.assertMatches(name, composer.draw(request, new Cancel()));
    }
}
