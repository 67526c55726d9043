package milepost.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import milepost.problems.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @Test
    void presetsAreTheUsualSizes() {
        assertThat(PictureSize.preset("social")).isEqualTo(PictureSize.ofPixels(1200, 630));
        assertThat(PictureSize.preset(" Story ")).isEqualTo(PictureSize.ofPixels(1080, 1920));
        assertThat(PictureSize.presetsByName()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void anUnknownPresetListsTheOnesThereAre() {
        assertThatThrownBy(() -> PictureSize.preset("poster")).isInstanceOfSatisfying(UserException.class, refused -> {
            assertThat(refused.kind()).isEqualTo(UserException.Kind.USAGE);
            assertThat(refused.hint()).contains("social", "square");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1600x900", "1600×900", " 1600 X 900 "})
    void aSizeIsReadAsItIsWritten(String text) {
        assertThat(PictureSize.parse(text)).isEqualTo(PictureSize.ofPixels(1600, 900));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1600", "x900", "1600x900x2", "-5x9", "1600.5x900", "99x900", "30000x900"})
    void whatIsNoSizeIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> PictureSize.parse(text)).isInstanceOf(UserException.class);
    }

    @Test
    void twiceThePixelsAreAsLargeOnPaper() {
        PictureSize twice = PictureSize.preset("square").times(2);
        assertThat(twice.deviceWidth()).isEqualTo(2160);
        assertThat(twice.dpi()).isEqualTo(144);
    }

    @Test
    void millimetresComeOutAtThatWidthOnPaper() {
        PictureSize page = PictureSize.ofMillimetres(180, 120, 300);
        assertThat(page.deviceWidth() / page.dpi() * 25.4).isBetween(179.5, 180.5);
    }
}
