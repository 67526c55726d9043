package milepost.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.claims.Tolerance;
import milepost.claims.Verdict;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.story.Story;

/** Findings as a table: RFC 4180, quoted where needed, and no words of a source can become a formula. */
final class CsvReport {

    private static final String LINE_END = "\r\n";
    static final String HEADER = "id,outlet,date,link,quote,from,to,verdict,alternativeVerdict,reasons,reportedMetres,"
            + "lowMetres,highMetres,differencePercent,unit,fairLow,fairHigh,stretchedLow,stretchedHigh,"
            + "fromLat,fromLon,toLat,toLon,sentence" + LINE_END;

    private CsvReport() { }

    static String rows(Story story, List<Finding> findings) {
        Map<String, Place> places = story.placesById();
        return findings.stream().map(finding -> row(finding, places) + LINE_END).collect(Collectors.joining());
    }

    private static String row(Finding finding, Map<String, Place> places) {
        Optional<MetresRange> measured = finding.measured();
        Optional<Tolerance> tolerance = finding.tolerance();
        Optional<Position> from = finding.line().map(Reading.Line::from);
        Optional<Position> to = finding.line().map(Reading.Line::to);
        return List.of(
                words(finding.claim().id()), words(finding.claim().source().outlet()), words(finding.claim().source().date()),
                words(finding.claim().source().link()), words(finding.claim().quote()),
                words(FindingWords.end(finding.claim().from(), places)), words(FindingWords.end(finding.claim().to(), places)),
                words(finding.verdict().name()), words(finding.alternative().map(Verdict::name).orElse("")),
                words(FindingWords.reasons(finding).replace(",", "")),
                number(finding.reportedMetres().isPresent() ? Optional.of(finding.reportedMetres().getAsDouble()) : Optional.empty()),
                number(measured.map(MetresRange::lowMetres)), number(measured.map(MetresRange::highMetres)),
                number(finding.differencePercent().isPresent() ? Optional.of(finding.differencePercent().getAsDouble()) : Optional.empty()),
                words(finding.claim().unit().symbol()),
                number(tolerance.map(one -> one.fair().low())), number(tolerance.map(one -> one.fair().high())),
                number(tolerance.map(one -> one.stretched().low())), number(tolerance.map(one -> one.stretched().high())),
                number(from.map(Position::latitudeDegrees)), number(from.map(Position::longitudeDegrees)),
                number(to.map(Position::latitudeDegrees)), number(to.map(Position::longitudeDegrees)),
                words(finding.sentence())).stream().collect(Collectors.joining(","));
    }

    /** An open end is an empty cell. */
    private static String number(Optional<Double> number) {
        return number.filter(Double::isFinite)
                .map(value -> BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString()).orElse("");
    }

    /** A spreadsheet reads a cell that begins with one of these as a formula; an apostrophe before it keeps it words. */
    private static String words(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        String safe = formula ? "'" + words : words;
        boolean quoted = safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
