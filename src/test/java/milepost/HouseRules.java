package milepost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * The house's rules, stated once, for a root package: the real one in {@link ArchitectureTest}, planted ones in
 * {@link HouseRulesTest}, which shows that each rule can fail.
 */
final class HouseRules {

    /** Lowest first; a package uses only what stands before it. The last entry's two never see each other. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("problems"), Set.of("work"), Set.of("geodesy"), Set.of("projection"), Set.of("coordinates"),
            Set.of("layers"), Set.of("places"), Set.of("claims"), Set.of("story"), Set.of("render"), Set.of("report"),
            Set.of("ui", "cli"));

    /** A library's packages, and the only packages of ours that may use it. */
    private record Home(String library, List<String> packages, List<String> homes) {
    }

    private static final List<Home> HOMES = List.of(
            new Home("GeographicLib", List.of("net.sf.geographiclib.."), List.of("geodesy")),
            new Home("GeoTools", List.of("org.geotools..", "org.opengis..", "org.geotools.api..", "si.uom..", "javax.measure.."),
                    List.of("projection")),
            new Home("SQLite", List.of("org.sqlite..", "java.sql.."), List.of("layers.geopackage")),
            new Home("XML streams", List.of("javax.xml.stream.."), List.of("layers.xml")),
            new Home("JTS", List.of("org.locationtech.jts.."), List.of("layers", "projection")),
            new Home("Jackson", List.of("com.fasterxml.jackson.."),
                    List.of("layers", "places", "claims", "story", "report", "ui.settings", "cli")),
            new Home("AWT", List.of("java.awt..", "javax.imageio.."), List.of("render")),
            new Home("PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox.."), List.of("render")),
            new Home("JavaFX", List.of("javafx..", "com.sun.javafx..", "atlantafx.."), List.of("ui")),
            new Home("RichTextFX", List.of("org.fxmisc..", "org.reactfx.."), List.of("ui.claims")),
            new Home("picocli", List.of("picocli.."), List.of("cli")));

    private static final Set<String> FORBIDDEN_NAMES = Set.of("util", "utils", "common", "helper", "helpers", "manager", "managers");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** Every top-level package stands in the order. */
    ArchRule everyPackageIsListed() {
        Set<String> listed = Set.copyOf(ORDER.stream().flatMap(Set::stream).toList());
        return classes().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root)
                .should(new ArchCondition<JavaClass>("be in a package that the order lists") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String inside = type.getPackageName().substring(root.length() + 1);
                        boolean known = listed.contains(inside.split("\\.")[0]);
                        events.add(new SimpleConditionEvent(type, known, type.getName() + " is in a package the order does not list"));
                    }
                });
    }

    /** One rule a package: it uses nothing above it and nothing beside it. */
    List<ArchRule> order() {
        List<ArchRule> rules = new ArrayList<>();
        for (int level = 0; level < ORDER.size(); level++) {
            for (String name : ORDER.get(level)) {
                rules.add(noClasses().that().resideInAPackage(inside(name))
                        .should().dependOnClassesThat(resideInAnyPackage(forbiddenFor(level, name)))
                        .as(name + " uses only packages below it").allowEmptyShould(true));
            }
        }
        return rules;
    }

    /** One rule a library: it is used in its homes only. */
    List<ArchRule> libraryHomes() {
        List<ArchRule> rules = new ArrayList<>();
        for (Home home : HOMES) {
            String[] allowed = home.homes().stream().map(this::inside).toArray(String[]::new);
            rules.add(noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(allowed)
                    .should().dependOnClassesThat(resideInAnyPackage(home.packages().toArray(String[]::new)))
                    .as(home.library() + " is used only in " + home.homes()).allowEmptyShould(true));
        }
        return rules;
    }

    /** No cycle between packages, sub-packages and their parents counted as packages of their own. */
    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** Threads are made in one package only. */
    ArchRule threadsComeFromWork() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(inside("work"))
                .should().callCodeUnitWhere(makesThreads())
                .orShould().dependOnClassesThat(describe("are thread makers", HouseRules::threadMaker))
                .as("only work makes threads").allowEmptyShould(true);
    }

    /** The window's thread is entered from one package only. */
    ArchRule windowThreadIsEnteredFromJobs() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(inside("ui.jobs"))
                .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .as("only ui.jobs calls Platform.runLater").allowEmptyShould(true);
    }

    /** Nothing is called util, common, helper or manager. */
    ArchRule nothingIsNamedAfterNothing() {
        return classes().that().resideInAPackage(root + "..")
                .should(new ArchCondition<JavaClass>("have a name that says what it is") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean vague = List.of(type.getPackageName().split("\\.")).stream().anyMatch(FORBIDDEN_NAMES::contains)
                                || FORBIDDEN_NAMES.stream().anyMatch(name -> endsWithWord(type.getSimpleName(), name));
                        events.add(new SimpleConditionEvent(type, !vague, type.getName() + " is named after nothing in particular"));
                    }
                });
    }

    private static boolean endsWithWord(String simpleName, String word) {
        return simpleName.endsWith(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    private String inside(String name) {
        return root + "." + name + "..";
    }

    /** Everything above a package, what stands beside it, and the root package with its main class. */
    private String[] forbiddenFor(int level, String name) {
        List<String> forbidden = new ArrayList<>(List.of(root));
        for (int above = level; above < ORDER.size(); above++) {
            ORDER.get(above).stream().filter(other -> !other.equals(name)).map(this::inside).forEach(forbidden::add);
        }
        return forbidden.toArray(String[]::new);
    }

    private static boolean threadMaker(JavaClass type) {
        return type.isEquivalentTo(Executors.class) || type.isEquivalentTo(ForkJoinPool.class)
                || type.isEquivalentTo(ThreadPoolExecutor.class) || type.isEquivalentTo(ExecutorService.class)
                || type.isEquivalentTo(java.util.Timer.class)
                || type.getName().equals("javafx.concurrent.Task") || type.getName().equals("javafx.concurrent.Service");
    }

    private static DescribedPredicate<JavaCall<?>> makesThreads() {
        return describe("make or borrow threads", call -> {
            CodeUnitCallTarget target = call.getTarget();
            String method = target.getName();
            JavaClass owner = target.getOwner();
            boolean thread = owner.isAssignableTo(Thread.class)
                    && (method.equals("<init>") || method.equals("start") || method.equals("ofVirtual")
                    || method.equals("ofPlatform") || method.equals("startVirtualThread"));
            boolean parallelStream = method.equals("parallelStream")
                    || method.equals("parallel") && owner.getPackageName().equals("java.util.stream")
                    || method.startsWith("parallel") && owner.isEquivalentTo(java.util.Arrays.class);
            boolean async = method.endsWith("Async")
                    && (owner.isAssignableTo(CompletableFuture.class) || owner.isAssignableTo(CompletionStage.class));
            return thread || parallelStream || async;
        });
    }
}
