package milepost.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.claims.Verdict;
import milepost.render.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class LooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theWindowWearsTheColoursOfTheMap(String id) throws IOException {
        Theme theme = Looks.named(id);

        assertThat(colour(id, "-ink")).isEqualTo(theme.text());
        assertThat(colour(id, "-ink-muted")).isEqualTo(theme.textMuted());
        assertThat(colour(id, "-for")).isEqualTo(theme.ink(Verdict.FITS).text());
        assertThat(colour(id, "-against")).isEqualTo(theme.ink(Verdict.OVERSTATED).text());
        assertThat(colour(id, "-stretched")).isEqualTo(theme.ink(Verdict.STRETCHED).text());
        assertThat(colour(id, "-close")).isEqualTo(theme.ink(Verdict.TOO_CLOSE_TO_CALL).text());
        assertThat(colour(id, "-none")).isEqualTo(theme.ink(Verdict.NO_VERDICT).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeReadOnEverythingItStandsOn(String id) throws IOException {
        for (String ground : new String[] {"-panel", "-card", "-paper"}) {
            assertThat(contrast(colour(id, "-ink"), colour(id, ground))).as("-ink on " + ground).isGreaterThan(7);
            assertThat(contrast(colour(id, "-ink-muted"), colour(id, ground))).as("-ink-muted on " + ground).isGreaterThan(4.5);
            assertThat(contrast(colour(id, "-accent"), colour(id, ground))).as("-accent on " + ground).isGreaterThan(4.5);
        }
        for (String verdict : new String[] {"-for", "-against", "-stretched", "-close", "-none"}) {
            assertThat(contrast(colour(id, verdict), colour(id, verdict + "-soft"))).as(verdict).isGreaterThan(4.5);
        }
        assertThat(contrast(colour(id, "-on-accent"), colour(id, "-accent"))).isGreaterThan(4.5);
    }

    @Test
    void everyIconHasAPathThatCanBeDrawn() throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        Path folder = Path.of(URI.create(LooksTest.class.getResource("/milepost/icons/open.svg").toString())).getParent();
        try (DirectoryStream<Path> icons = Files.newDirectoryStream(folder, "*.svg")) {
            for (Path icon : icons) {
                String name = icon.getFileName().toString().replace(".svg", "");
                assertThat(new Icon(name).getChildrenUnmodifiable().getFirst().getLayoutBounds().isEmpty()).as(name).isFalse();
            }
        }
    }

    private static int colour(String id, String role) throws IOException {
        try (InputStream in = Looks.class.getResourceAsStream(id + ".css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher match = Pattern.compile("\\s" + role + ": #([0-9A-Fa-f]{6});").matcher(css);
            assertThat(match.find()).as(role).isTrue();
            return (int) Long.parseLong("FF" + match.group(1).toUpperCase(Locale.ROOT), 16);
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
