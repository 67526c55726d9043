package milepost.ui.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import milepost.layers.LoadReport;
import milepost.problems.Problem;

/** A load report in words. */
final class LoadReportText {

    private LoadReportText() { }

    /** "1,204 features, 1,200 drawn, 3 repaired, 1 skipped"; only the counts that say something. */
    static String counts(LoadReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(number(report.features()) + (report.features() == 1 ? " feature" : " features"));
        if (report.drawn() != report.features()) {
            parts.add(number(report.drawn()) + " drawn");
        }
        add(parts, report.unlocated(), "unlocated");
        add(parts, report.repaired(), "repaired");
        add(parts, report.skipped(), "skipped");
        return String.join(", ", parts);
    }

    /** The gravest remark, the first of its kind, and how many more there are. */
    static String weightiest(LoadReport report) {
        Problem first = report.problems().stream().max(Comparator.comparing(Problem::severity)).orElseThrow();
        long more = report.problemsTotal() - 1;
        return first.sentence() + (more == 0 ? "" : " (and " + number(more) + (more == 1 ? " more remark)" : " more remarks)"));
    }

    /** The outcome and every problem kept, a line each, to be sent to whoever made the file. */
    static String whole(LoadReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.fileName() + ": " + (report.outcome() == LoadReport.Outcome.REFUSED ? "could not be read" : counts(report)));
        report.problems().stream().map(Problem::text).forEach(lines::add);
        long more = report.problemsTotal() - report.problems().size();
        if (more > 0) {
            lines.add("and " + number(more) + " more");
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(number(count) + " " + word);
        }
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
