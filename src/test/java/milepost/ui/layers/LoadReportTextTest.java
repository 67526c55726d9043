package milepost.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import milepost.layers.LoadReport;
import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.Where;
import org.junit.jupiter.api.Test;

class LoadReportTextTest {

    @Test
    void aNoticeNamesTheGravestRemarkAndHowManyMoreThereAre() {
        LoadReport report = report(List.of(problem(Severity.NOTE, "A note."), problem(Severity.WARNING, "A ring was closed."), problem(Severity.WARNING, "Another.")), 5);

        assertThat(LoadReportText.weightiest(report)).isEqualTo("A ring was closed. (and 4 more remarks)");
        assertThat(LoadReportText.weightiest(report(List.of(problem(Severity.WARNING, "A ring was closed.")), 1))).isEqualTo("A ring was closed.");
    }

    private static LoadReport report(List<Problem> problems, long total) {
        return new LoadReport("a.geojson", LoadReport.Outcome.LOADED_WITH_WARNINGS, 2, 2, 0, 1, 0, problems, total);
    }

    private static Problem problem(Severity severity, String sentence) {
        return new Problem("code", severity, Where.NOWHERE, sentence);
    }
}
