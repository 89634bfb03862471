package org.haetae.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrows point one way: between rooms Maven's modules hold them, inside {@code law} this test does. */
class ArrowsTest {
    /** Packages of the law room in reading order; each may use those before it. */
    private static final List<String> LAW_IN_READING_ORDER =
            List.of("cite", "model", "pack", "graph", "eval", "proof", "unlock", "plan", "duty", "lint", "trial");

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
                .resideInAnyPackage("java..", "org.haetae.notation..", "org.haetae.law..", "org.jspecify.annotations..")
                .check(ALL);
    }

    @Test
    void roomsPointUpwardsOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.haetae.notation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.haetae.law..", "org.haetae.answers..", "org.haetae.cli..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("org.haetae.law..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.haetae.answers..", "org.haetae.cli..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("org.haetae.answers..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.haetae.cli..", "picocli..")
                .check(ALL);
    }

    @Test
    void groundAndKnowledgeNeverLog() {
        noClasses()
                .that()
                .resideInAnyPackage("org.haetae.notation..", "org.haetae.law..", "org.haetae.answers..")
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
