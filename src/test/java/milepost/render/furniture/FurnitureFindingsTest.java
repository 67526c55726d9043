package milepost.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimChecker;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.Source;
import milepost.claims.ToleranceTable;
import milepost.geodesy.Position;
import milepost.layers.LayerBuilder;
import milepost.places.BorderBook;
import milepost.places.Place;
import milepost.render.MarksScene;
import milepost.story.Story;
import milepost.story.StoryChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureFindingsTest {

    private static final Pattern SHARE = Pattern.compile("(at least )?\\d+(–\\d+)?(%| times) too (far|short)");

    /** A city whose coordinates differ by source, so that the number is off by a range. */
    private static final Place WARSAW = new Place("warsaw", "Warsaw", "POL", List.of(new Place.Coordinate("one", Position.latLon(52.22977, 21.01178)),
            new Place.Coordinate("other", Position.latLon(52.23, 21.05))), List.of(), 0, false, "");

    @ParameterizedTest
    @ValueSource(ints = {60, 90, 130, 180, 240, 400})
    void thePictureSaysTheSameOfANumberAsTheFindingsSentence(int miles) {
        Finding finding = finding(miles);
        String told = FurnitureFindings.of(List.of(finding), Map.of("brest", MarksScene.BREST, "warsaw", WARSAW)).getFirst().result();
        Matcher inSentence = SHARE.matcher(finding.sentence());
        assertThat(inSentence.find()).as(finding.sentence()).isTrue();
        assertThat(told.replace((char) 0xA0, (char) 0x20)).contains("the report is " + inSentence.group());
    }

    private static Finding finding(int miles) {
        Quantity quantity = new Quantity(OptionalDouble.of(miles), OptionalDouble.empty(), String.valueOf(miles), DistanceUnit.MILE, Hedge.ABOUT, "about");
        Claim claim = new Claim("c", "about " + miles + " miles from Warsaw", new Source("CNN", "2024-07-08", ""), MarksScene.at(MarksScene.BREST),
                MarksScene.at(WARSAW), new Assertion.Amount(quantity), "");
        Story story = new Story("", "", List.of(MarksScene.BREST, WARSAW), List.of(claim), List.of(), List.of(), Optional.empty());
        BorderBook borders = BorderBook.of(LayerBuilder.named("borders.geojson").line(Map.of("pair", "BLR-POL"), new double[] {23, 51, 24, 54}).build());
        return StoryChecker.check(story, new ClaimChecker(ToleranceTable.standard(), borders)).getFirst();
    }
}
