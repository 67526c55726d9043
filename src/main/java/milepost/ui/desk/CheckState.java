package milepost.ui.desk;

import java.util.List;
import milepost.claims.Finding;

/** How far the check of the story's claims has come. */
public sealed interface CheckState {

    /** The findings to show meanwhile; the last ones known. */
    List<Finding> findings();

    /**
     * Under way, or waiting for the borders; 0 claims while the story itself is being opened.
     *
     * @param claims   how many claims are being checked
     * @param findings the last ones known, of an earlier state of the story
     */
    record Checking(int claims, List<Finding> findings) implements CheckState {
        public Checking {
            findings = List.copyOf(findings);
        }
    }

    /** Finished; findings in the story's order. */
    record Checked(List<Finding> findings) implements CheckState {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /** Could not be done. The notice said why; {@code sentence} says it once more in the pane. */
    record Failed(String sentence) implements CheckState {
        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }
}
