package milepost.render.text;

import milepost.render.faces.Face;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontsTest {

    static java.util.List<Face> bundled() {
        return Face.bundled();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyFaceWritesLatinCyrillicAndGreek(Face face) {
        assertThat(face.font(12).canDisplayUpTo("Łódź Brześć Брэст Київ Αθήνα “–” ğşőț")).isEqualTo(-1);
    }

    @Test
    void arabicAndHebrewAreWrittenByBundledFontsAndArabicLettersJoin() {
        TextStyle style = new TextStyle(Face.MEDIUM, 20, 0.16);
        assertThat(Fonts.bundled("Brest برست ברסט")).isTrue();
        assertThat(Fonts.bundled("布列斯特")).isFalse();
        assertThat(style.width("برست")).as("joined letters are narrower than letters apart")
                .isLessThan(style.width("ب") + style.width("ر") + style.width("س") + style.width("ت"));
        assertThat(style.outline("ברסט", 0, 0).getBounds2D().getWidth()).isGreaterThan(30);
    }

    @Test
    void widthGrowsEvenlyWithSize() {
        double small = new TextStyle(Face.REGULAR, 11).width("Biała Podlaska");
        double large = new TextStyle(Face.REGULAR, 44).width("Biała Podlaska");
        assertThat(large).isCloseTo(4 * small, Percentage.withPercentage(0.5));
    }

    @Test
    void theMeasuredWidthHoldsTheLetters() {
        TextStyle style = new TextStyle(Face.MEDIUM, 20, 0.16);
        assertThat(style.outline("BELARUS", 0, 0).getBounds2D().getMaxX()).isLessThanOrEqualTo(style.width("BELARUS") + 1);
    }

    @Test
    void wrappedLinesKeepEveryWordAndTheWidth() {
        TextStyle style = new TextStyle(Face.REGULAR, 14);
        String text = "Brest is about 115 miles from Warsaw as the crow flies, and Donaudampfschifffahrtsgesellschaftskapitän is one word";
        assertThat(style.wrap(text, 150)).allMatch(line -> style.width(line) <= 150);
        assertThat(String.join("", style.wrap(text, 150)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void evenLinesLeaveNoWordAlone() {
        TextStyle style = new TextStyle(Face.TITLE, 30);
        assertThat(style.wrapEvenly("How far is Brest from Warsaw, and from the border?", 690)).hasSize(2)
                .allMatch(line -> style.width(line) > 250);
    }
}
