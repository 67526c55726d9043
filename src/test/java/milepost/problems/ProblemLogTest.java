package milepost.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemLogTest {

    private final ProblemLog log = new ProblemLog();

    @Test
    void keepsProblemsInTheOrderTheyWereFound() {
        log.add("unclosed-ring", Severity.WARNING, Where.at("a.geojson", 3, 7), "The ring was closed.");
        log.add("no-place", Severity.NOTE, Where.file("a.geojson").inFeature("feature 2"), "It has no geometry.");

        assertThat(log.problems()).extracting(Problem::text).containsExactly(
                "a.geojson:3:7: The ring was closed.", "a.geojson, feature 2: It has no geometry.");
    }

    @Test
    void countsWhatItDoesNotKeep() {
        for (int i = 0; i < ProblemLog.KEPT_PER_CODE + 50; i++) {
            log.add("no-place", Severity.NOTE, Where.NOWHERE, "It has no geometry.");
        }
        log.add("unclosed-ring", Severity.WARNING, Where.NOWHERE, "The ring was closed.");

        assertThat(log.problems()).hasSize(ProblemLog.KEPT_PER_CODE + 1);
        assertThat(log.total()).isEqualTo(ProblemLog.KEPT_PER_CODE + 51);
        assertThat(log.counts()).containsEntry("no-place", ProblemLog.KEPT_PER_CODE + 50L).containsEntry("unclosed-ring", 1L);
    }
}
