package org.haetae.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Arrows point one way: between rooms Maven's modules hold them, inside {@code law} this test does. */
class ArrowsTest {
    /** Packages of the law room in reading order; each may use those before it. */
    private static final List<String> LAW_IN_READING_ORDER = List.of(
            "cite", "text", "model", "pack", "graph", "eval", "proof", "unlock", "plan", "duty", "lint", "cover",
            "trial", "mutate", "export");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.haetae");

    @Test
    void eachPackageOfLawUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < LAW_IN_READING_ORDER.size(); i++) {
            List<String> later = new ArrayList<>();
            LAW_IN_READING_ORDER
                    .subList(i + 1, LAW_IN_READING_ORDER.size())
                    .forEach(name -> later.add("org.haetae.law." + name + ".."));
            if (!later.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAPackage("org.haetae.law." + LAW_IN_READING_ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later.toArray(String[]::new))
                        .check(ALL);
            }
        }
    }

    @Test
    void theFrontDoorOfLawIsUsedOnlyByLintAndTrial() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.haetae.law.cite..",
                        "org.haetae.law.text..",
                        "org.haetae.law.model..",
                        "org.haetae.law.pack..",
                        "org.haetae.law.graph..",
                        "org.haetae.law.eval..",
                        "org.haetae.law.proof..",
                        "org.haetae.law.unlock..",
                        "org.haetae.law.plan..",
                        "org.haetae.law.duty..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.haetae.law")
                .check(ALL);
    }

    @Test
    void theGroundUsesTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage("org.haetae.notation..", "org.haetae.law..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "org.haetae.notation..",
                        "org.haetae.law..",
                        "org.jspecify.annotations..")
                .check(ALL);
    }

    /** Each room, with the rooms it may use; the same arrows as in the poms, so that a package that strays into another room is seen. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            "notation", List.of(),
            "law", List.of("notation"),
            "tables", List.of("notation", "law"),
            "party", List.of("notation"),
            "designations", List.of("notation", "law", "tables", "party"),
            "answers", List.of("notation", "law", "tables", "party", "designations"),
            "store", List.of("notation", "designations", "answers"),
            "server", List.of("notation", "law", "tables", "party", "designations", "answers", "store"),
            "cli", List.of("notation", "law", "tables", "party", "designations", "answers", "store", "server"));

    @Test
    void roomsPointUpwardsOnly() {
        ROOMS.forEach((room, mayUse) -> {
            String[] others = ROOMS.keySet().stream()
                    .filter(other -> !other.equals(room) && !mayUse.contains(other))
                    .map(other -> "org.haetae." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.haetae." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(ALL);
        });
    }

    @Test
    void onlyTheStoreSpeaksSqlAndOnlyTheCommandLineParsesArguments() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.haetae.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.haetae.cli..", "picocli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(ALL);
    }

    @Test
    void groundAndKnowledgeNeverLog() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.haetae.notation..",
                        "org.haetae.law..",
                        "org.haetae.tables..",
                        "org.haetae.party..",
                        "org.haetae.designations..",
                        "org.haetae.answers..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ALL);
    }
}
