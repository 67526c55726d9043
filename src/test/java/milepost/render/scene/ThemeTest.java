package milepost.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import milepost.claims.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast by the formula of WCAG 2.2. */
class ThemeTest {

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textReachesFourAndAHalfToOneOnEveryGround(Theme theme) {
        for (int ground : new int[] {theme.land(), theme.neighbour(), theme.water(), theme.panel(), theme.halo()}) {
            assertThat(contrast(theme.text(), ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme.textMuted(), ground)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(theme.writing().country(), theme.land())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(theme.writing().country(), theme.halo())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void verdictsReachThreeToOneAsMarksAndFourAndAHalfAsText(Theme theme) {
        for (Verdict verdict : Verdict.values()) {
            for (int ground : new int[] {theme.land(), theme.neighbour(), theme.panel(), theme.halo()}) {
                assertThat(contrast(theme.ink(verdict).mark(), ground)).as("%s on %x", verdict, ground).isGreaterThanOrEqualTo(3);
            }
            assertThat(contrast(theme.ink(verdict).text(), theme.panel())).as(verdict.name()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void bordersReachThreeToOneOnLand(Theme theme) {
        assertThat(contrast(theme.lines().border(), theme.land())).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int level) {
        double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
