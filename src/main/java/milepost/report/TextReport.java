package milepost.report;

import java.util.List;
import milepost.claims.Finding;
import milepost.claims.consistency.Consistency;
import milepost.claims.consistency.Inconsistency;
import milepost.story.Story;

/** Findings as plain text. */
final class TextReport {

    private static final String INDENT = "    ";

    private TextReport() { }

    static String of(Story story, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        if (!story.title().isEmpty()) {
            text.append(story.title()).append('\n');
        }
        if (!story.subtitle().isEmpty()) {
            text.append(story.subtitle()).append('\n');
        }
        for (Finding finding : findings) {
            text.append(text.isEmpty() ? "" : "\n");
            append(text, finding);
        }
        for (Inconsistency one : Consistency.of(findings)) {
            text.append("\nAgainst one another (").append(String.join(", ", one.claimIds())).append("): ").append(one.sentence()).append('\n');
        }
        return findings.isEmpty() ? text.append("There are no claims to check.\n").toString() : text.toString();
    }

    private static void append(StringBuilder text, Finding finding) {
        text.append(finding.claim().id()).append("  ").append(FindingWords.quoted(finding)).append('\n');
        line(text, FindingWords.verdict(finding), finding.sentence());
        FindingDetail.of(finding).forEach(detail -> line(text, detail.what(), detail.words()));
    }

    private static void line(StringBuilder text, String what, String words) {
        text.append(INDENT).append(what).append(": ").append(words).append('\n');
    }
}
