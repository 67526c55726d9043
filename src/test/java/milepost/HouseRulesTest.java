package milepost;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each of the house's rules fails on a violation planted for it, and on nothing else there. */
class HouseRulesTest {

    private static final HouseRules RULES = new HouseRules("planted");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @Test
    void aLowPackageMayNotUseAHigherOne() {
        assertThat(violations(RULES.order())).contains("planted.geodesy.UsesLayers").contains("planted.layers.UsesMain");
    }

    @Test
    void nothingMayUseTheMainClass() {
        assertThat(violations(RULES.order())).contains("PlantedMain.name()");
    }

    @Test
    void windowAndCommandsMayNotSeeEachOther() {
        assertThat(violations(RULES.order())).contains("planted.cli.UsesWindow");
    }

    @Test
    void eachLibraryHasItsHomes() {
        List<ArchRule> rules = RULES.libraryHomes();
        assertThat(rules).allSatisfy(rule -> assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue());
    }

    @Test
    void aPackageMissingFromTheOrderIsFound() {
        assertThat(violations(List.of(RULES.everyPackageIsListed()))).contains("planted.attic.Unlisted").doesNotContain("planted.cli");
    }

    @Test
    void aCycleBetweenAPackageAndItsSubPackageIsFound() {
        assertThat(violations(List.of(RULES.noCycles()))).contains("planted.layers.tables");
    }

    @Test
    void everyWayToMakeAThreadIsFound() {
        String found = violations(List.of(RULES.threadsComeFromWork()));
        assertThat(found).contains("ByThread", "ByExecutor", "ByStream", "ByFuture").doesNotContain("planted.work");
    }

    @Test
    void enteringTheWindowsThreadIsFoundOutsideJobsOnly() {
        assertThat(violations(List.of(RULES.windowThreadIsEnteredFromJobs())))
                .contains("EntersWindowThread").doesNotContain("planted.ui.jobs");
    }

    @Test
    void namesThatSayNothingAreFound() {
        assertThat(violations(List.of(RULES.nothingIsNamedAfterNothing())))
                .contains("planted.places.util.Strings").contains("ThreadManager").doesNotContain("planted.cli");
    }

    private static String violations(List<ArchRule> rules) {
        return rules.stream().flatMap(rule -> rule.evaluate(PLANTED).getFailureReport().getDetails().stream())
                .collect(Collectors.joining("\n"));
    }
}
