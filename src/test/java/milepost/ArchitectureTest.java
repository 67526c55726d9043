package milepost;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps the house's rules. That the rules can fail is shown by {@link HouseRulesTest}. */
class ArchitectureTest {

    private static final HouseRules RULES = new HouseRules("milepost");

    private static JavaClasses program;

    @BeforeAll
    static void readTheProgram() {
        program = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("milepost");
    }

    static Stream<ArchRule> order() {
        return RULES.order().stream();
    }

    static Stream<ArchRule> libraryHomes() {
        return RULES.libraryHomes().stream();
    }

    @ParameterizedTest
    @MethodSource("order")
    void packagesUseOnlyWhatStandsBelowThem(ArchRule rule) {
        rule.check(program);
    }

    @ParameterizedTest
    @MethodSource("libraryHomes")
    void librariesStayInTheirHomes(ArchRule rule) {
        rule.check(program);
    }

    @Test
    void everyPackageStandsInTheOrder() {
        RULES.everyPackageIsListed().check(program);
    }

    @Test
    void noPackagesFormACycle() {
        RULES.noCycles().check(program);
    }

    @Test
    void onlyWorkMakesThreads() {
        RULES.threadsComeFromWork().check(program);
    }

    @Test
    void onlyJobsEntersTheWindowsThread() {
        RULES.windowThreadIsEnteredFromJobs().check(program);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        RULES.nothingIsNamedAfterNothing().check(program);
    }
}
