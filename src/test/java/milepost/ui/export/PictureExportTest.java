package milepost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import milepost.projection.Projections;
import milepost.render.Viewport;
import milepost.render.export.PictureSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureExportTest {

    @ParameterizedTest
    @CsvSource({"1600,900", "1080,1920", "300,300", "5000,200"})
    void aPictureOfAnyShapeShowsAllOfWhatIsOnTheScreen(int width, int height) {
        Viewport screen = new Viewport(Projections.webMercator(), 2.5e6, 6.8e6, 500, 800, 600);

        Viewport picture = PictureExport.sized(screen, width, height);

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        assertThat(width * picture.metresPerPixel()).isGreaterThanOrEqualTo(800 * 500 * 0.999999);
        assertThat(height * picture.metresPerPixel()).isGreaterThanOrEqualTo(600 * 500 * 0.999999);
        assertThat(picture.centreX()).isCloseTo(screen.centreX(), within(1e-9));
        assertThat(picture.centreY()).isCloseTo(screen.centreY(), within(1e-9));
    }

    @Test
    void everyFactorOfferedMakesASizeThatCanBeExported() {
        for (SizeChoice choice : SizeChoice.all()) {
            assertThat(SizeChoice.factors(choice.size())).as(choice.name()).isNotEmpty()
                    .allSatisfy(factor -> assertThat(choice.size().times(factor)).isInstanceOf(PictureSize.class));
        }
    }
}
