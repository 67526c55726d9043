package milepost.ui.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import milepost.layers.LoadReport;

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

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(number(count) + " " + word);
        }
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
