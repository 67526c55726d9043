package milepost.report;

import java.util.List;
import milepost.claims.Finding;
import milepost.claims.consistency.Consistency;
import milepost.claims.consistency.Inconsistency;
import milepost.story.Story;

/** Findings as Markdown: a table to glance at, then everything. */
final class MarkdownReport {

    private MarkdownReport() { }

    static String of(Story story, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escaped(story.title().isEmpty() ? "Findings" : story.title())).append("\n\n");
        if (!story.subtitle().isEmpty()) {
            text.append(escaped(story.subtitle())).append("\n\n");
        }
        text.append("| # | Source | Quoted words | Measured | Verdict |\n|---|---|---|---|---|\n");
        for (Finding finding : findings) {
            row(text, finding);
        }
        for (Finding finding : findings) {
            section(text, finding);
        }
        List<Inconsistency> inconsistencies = Consistency.of(findings);
        if (!inconsistencies.isEmpty()) {
            text.append("\n## Against one another\n\n");
            inconsistencies.forEach(one -> item(text, String.join(", ", one.claimIds()), one.sentence()));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, Finding finding) {
        text.append("| ").append(escaped(finding.claim().id()))
                .append(" | ").append(escaped(finding.claim().source().text()))
                .append(" | “").append(escaped(finding.claim().quote()))
                .append("” | ").append(escaped(FindingWords.measured(finding)))
                .append(" | ").append(escaped(FindingWords.verdict(finding))).append(" |\n");
    }

    private static void section(StringBuilder text, Finding finding) {
        text.append("\n## ").append(escaped(finding.claim().id())).append(". “").append(escaped(finding.claim().quote())).append("”\n\n");
        text.append("**").append(escaped(FindingWords.verdict(finding))).append(".** ").append(escaped(finding.sentence())).append("\n\n");
        FindingDetail.of(finding).forEach(detail -> item(text, detail.what(), detail.words()));
        String link = finding.claim().source().link();
        if (!link.isEmpty()) {
            item(text, "Source", link);
        }
    }

    private static void item(StringBuilder text, String what, String words) {
        text.append("- ").append(what).append(": ").append(escaped(words)).append('\n');
    }

    /** Keeps a person's words from becoming Markdown or HTML. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char letter : words.toCharArray()) {
            if ("\\`*_[]<>|#".indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.append(letter == '\n' || letter == '\r' ? ' ' : letter);
        }
        return escaped.toString();
    }
}
