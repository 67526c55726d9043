package milepost.claims.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import milepost.claims.DistanceUnit;
import milepost.claims.SecondSpelling;
import milepost.claims.Hedge;
import milepost.work.Cancel;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    private final ClaimReader reader = new ClaimReader();

    @Test
    void itReadsEnglishAsPreciselyAsItPromises() {
        LabelledSentences judged = LabelledSentences.judge("english.jsonl");
        System.out.println(judged);

        assertThat(judged.precision()).as(judged::toString).isGreaterThanOrEqualTo(0.97);
        assertThat(judged.recall()).as(judged::toString).isGreaterThanOrEqualTo(0.92);
        assertThat(judged.ends()).as(judged::toString).isGreaterThanOrEqualTo(0.85);
        assertThat(judged.directions()).as(judged::toString).isGreaterThanOrEqualTo(0.95);
        assertThat(judged.inventedShare()).as(judged::toString).isLessThanOrEqualTo(0.04);
    }

    @ParameterizedTest
    @ValueSource(strings = {"german", "french", "ukrainian", "russian", "polish"})
    void itReadsItsOtherLanguagesToTheSameMarks(String language) {
        LabelledSentences judged = LabelledSentences.judge(language + ".jsonl");
        System.out.println(language + ": " + judged);

        assertThat(judged.precision()).as(judged::toString).isGreaterThanOrEqualTo(0.97);
        assertThat(judged.recall()).as(judged::toString).isGreaterThanOrEqualTo(0.92);
        assertThat(judged.ends()).as(judged::toString).isGreaterThanOrEqualTo(0.85);
        assertThat(judged.directions()).as(judged::toString).isGreaterThanOrEqualTo(0.95);
        assertThat(judged.inventedShare()).as(judged::toString).isLessThanOrEqualTo(0.04);
    }

    @Test
    void twoDistancesOfOneSubject() {
        List<FoundClaim> claims = read("The exercises are taking place near the Belarus city of Brest on the Belarus-Poland border which is around 130 miles "
                + "from the Polish capital of Warsaw and some 40 miles from Minsk’s border with Ukraine.");

        assertThat(claims).extracting(FoundClaim::quote).containsExactly("around 130 miles from the Polish capital of Warsaw",
                "some 40 miles from Minsk’s border with Ukraine", "on the Belarus-Poland border");
        assertThat(claims).extracting(claim -> claim.from().words()).containsOnly("Brest");
        assertThat(claims.get(0).to().words()).isEqualTo("Warsaw");
        assertThat(claims.get(1).to()).matches(to -> to.countries().equals(List.of("BLR", "UKR")) && to.metonyms().equals(List.of("Minsk")));
    }

    @Test
    void vagueWordsAreKeptAsTheyStand() {
        assertThat(read("Drills began just miles from the border of Poland.")).singleElement()
                .matches(claim -> claim.relation() == FoundClaim.Relation.VAGUE && claim.quantity().hedgeWords().equals("just miles")
                        && claim.to().countries().equals(List.of("POL")));
        assertThat(read("They train “a few miles from the Polish border”, a little more from the Ukrainian border.")).extracting(FoundClaim::relation)
                .containsExactly(FoundClaim.Relation.BORDER_DISTANCE, FoundClaim.Relation.COMPARATIVE);
        assertThat(read("Drills were held at the training range next to the border with Ukraine and Poland.")).extracting(claim -> claim.to().countries())
                .containsExactly(List.of("UKR"), List.of("POL"));
    }

    @ParameterizedTest
    @CsvSource({"'1,500', 1500", "'2.5', 2.5", "twenty-five, 25", "a hundred and thirty, 130", "two and a half, 2.5", "'1 500', 1500", "half a, 0.5",
            "seventy-seven, 77", "a dozen, 12", "½, 0.5", "2 1/2, 2.5", "one, 1", "three thousand, 3000"})
    void numbersAreReadAsTheyAreWritten(String number, double value) {
        assertThat(read("Brest is " + number + (value <= 1 ? " mile" : " miles") + " from Warsaw.")).singleElement()
                .matches(claim -> claim.quantity().number().getAsDouble() == value, "has the number");
    }

    @ParameterizedTest
    @CsvSource({"about, ABOUT", "nearly, NEARLY", "more than, MORE_THAN", "less than, LESS_THAN", "exactly, EXACTLY", "just, BARE", "just over, MORE_THAN"})
    void hedgesAreUnderstood(String words, Hedge hedge) {
        assertThat(read("Brest is " + words + " 130 miles from Warsaw.")).singleElement()
                .matches(claim -> claim.quantity().hedge() == hedge && claim.quantity().hedgeWords().equals(words));
    }

    @Test
    void aPairIsOneClaim() {
        assertThat(read("Brest is 210 km (130 miles) from Warsaw.")).singleElement()
                .matches(claim -> claim.quantity().unit() == DistanceUnit.KILOMETRE && claim.also().orElseThrow().equals(new SecondSpelling(130, "130", DistanceUnit.MILE)));
    }

    @Test
    void aRangeHasTwoNumbers() {
        assertThat(read("Debris fell 20-30 km south of Orsk.")).singleElement()
                .matches(claim -> claim.quantity().number().getAsDouble() == 20 && claim.quantity().numberHigh().getAsDouble() == 30 && claim.direction().equals("S"));
    }

    @Test
    void weaponRangesComeOnlyWhenAsked() {
        String text = "The missile has a range of 300 km.";

        assertThat(read(text)).isEmpty();
        assertThat(reader.read(text, true, new Cancel())).singleElement().matches(claim -> claim.relation() == FoundClaim.Relation.RADIUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE80 Lift-off! Brest is 130 miles from Warsaw.", "One.\r\n\r\nBrest is 130 miles from Warsaw.\r\n", "“Brest is 130 miles from Warsaw,” he said."})
    void offsetsAreUtf16Indices(String text) {
        assertThat(read(text)).singleElement().matches(claim -> text.substring(claim.start(), claim.end()).equals(claim.quote())
                && claim.quote().equals("130 miles from Warsaw"));
    }

    @Test
    void anEndlessLineIsReadInTimeThatGrowsWithIt() {
        String line = "Brest is 130 miles from Warsaw and some 40 miles from Minsk’s border with Ukraine, he said, ".repeat(20_000);

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> assertThat(read(line)).hasSizeGreaterThan(30_000));
    }

    @Test
    void wordsSaidOverAndOverAreReadAtOnce() {
        String line = "Brest is 130 miles " + "away ".repeat(100_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(line));
        assertThat(read("Brest is 130 miles away from Warsaw.")).singleElement().matches(claim -> claim.to().words().equals("Warsaw"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Furthermore, Slatyne is more than 25 km north of Kharkiv.|Slatyne", "Meanwhile, Kupiansk is some 100 km from Kharkiv.|Kupiansk",
            "Brest lies a distance of 40 km from the Ukrainian border.|Brest"})
    void theSubjectStandsBehindAnOpeningAdverb(String sentence, String from) {
        assertThat(read(sentence)).singleElement().matches(claim -> claim.from().words().equals(from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"They were miles from reality.", "The claim is a million miles from the truth."})
    void nobodyIsSoFarFromWhatIsNoPlace(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void noTextBreaksIt() {
        Random random = new Random(7);
        String[] words = {"130", "miles", "from", "the", "border", "of", "with", "Poland", "’s", "(", ")", ",", "-", "km", "north", "and", "between", "a", "few", "to", "“", "”",
            "half", "½", "/", "within", "Brest", "which", "is", ".", "each", "[", "next", "on", "distance", "away", "apart", "\uD83D", "\n"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(25); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertThatCode(() -> read(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }

    private List<FoundClaim> read(String text) {
        return reader.read(text, false, new Cancel());
    }
}
