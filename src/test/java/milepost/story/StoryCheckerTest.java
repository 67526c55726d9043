package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimChecker;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.Source;
import milepost.claims.ToleranceTable;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.work.Cancel;
import milepost.work.CancelledException;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;

class StoryCheckerTest {

    private final ClaimChecker checker = new ClaimChecker(ToleranceTable.standard(), borders());
    private final Story story = new Story("t", "", List.of(), List.of(claim("2"), claim("1")), List.of(), List.of(), Optional.empty());

    @Test
    void answersInTheOrderOfTheStory() {
        assertThat(StoryChecker.check(story, checker)).extracting(Finding::claim).extracting(Claim::id).containsExactly("2", "1");
    }

    @Test
    void stopsWhenAsked() {
        Cancel cancel = new Cancel();
        cancel.request();

        assertThatThrownBy(() -> StoryChecker.check(story, checker, cancel)).isInstanceOf(CancelledException.class);
    }

    private static BorderBook borders() {
        String text = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"pair":"AAA-BBB","a":"AAA","b":"BBB","kind":"land"},
                 "geometry":{"type":"LineString","coordinates":[[-5,0],[5,0]]}}]}""";
        return BorderBook.of(new LayerLoader().load("borders.geojson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new Cancel(), Progress.NONE).layer().orElseThrow());
    }

    private static Claim claim(String id) {
        Quantity quantity = new Quantity(OptionalDouble.of(5), OptionalDouble.empty(), "5", DistanceUnit.MILE, Hedge.BARE, "");
        return new Claim(id, "5 miles", Source.UNKNOWN, new ClaimEnd.Open("a"), new ClaimEnd.Open("b"), new Assertion.Amount(quantity), "");
    }
}
