package org.heretogether;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the package tree, so that it stays the table of contents. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.heretogether");

    private static final String[] PAGES = {
        "org.heretogether.*.ui..", "org.heretogether.kiosk..", "org.heretogether.projector.."
    };

    @Test
    void modules_use_each_other_only_through_their_public_types_and_without_cycles() {
        ApplicationModules.of(HereTogether.class).verify();
    }

    @Test
    void there_are_no_cycles_between_feature_packages() {
        slices().matching("org.heretogether.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void repositories_are_package_private() {
        classes()
                .that(simpleNameEndingWith("Repository"))
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void only_repositories_and_base_know_the_database() {
        noClasses()
                .that(not(resideInAPackage("org.heretogether.base")))
                .and(not(isPartOfARepository()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jooq..", "heretogether.db..", "java.sql..", "javax.sql.."))
                .check(OURS);
    }

    @Test
    void only_services_of_the_same_feature_use_a_repository() {
        noClasses()
                .that(resideInAnyPackage(PAGES))
                .or(simpleNameEndingWith("View"))
                .or(simpleNameEndingWith("Controller"))
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Repository"))
                .check(OURS);
    }

    @Test
    void only_pages_know_vaadin() {
        noClasses()
                .that(not(resideInAnyPackage(
                        "org.heretogether.*.ui..",
                        "org.heretogether.projector..",
                        "org.heretogether.organiser..",
                        "org.heretogether.page..",
                        "org.heretogether.words..",
                        "org.heretogether.base..")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .check(OURS);
    }

    @Test
    void only_the_kiosks_api_and_the_page_about_trust_have_rest_controllers() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .resideInAnyPackage("org.heretogether.kiosk", "org.heretogether.trust")
                .check(OURS);
    }

    @Test
    void the_ways_to_answer_and_to_decide_are_plain_java() {
        classes()
                .that(resideInAnyPackage(
                        "org.heretogether.answertype..",
                        "org.heretogether.decisionrule..",
                        "org.heretogether.wording.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "com.fasterxml.jackson.annotation",
                        "org.heretogether.answertype..",
                        "org.heretogether.decisionrule..",
                        "org.heretogether.wording.."))
                .check(OURS);
    }

    @Test
    void the_organisers_frame_knows_no_feature_but_the_place() {
        noClasses()
                .that(resideInAPackage("org.heretogether.organiser.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.heretogether..")
                        .and(not(resideInAnyPackage(
                                "org.heretogether.organiser..",
                                "org.heretogether.venue",
                                "org.heretogether.words",
                                "org.heretogether.page",
                                "org.heretogether.base"))))
                .check(OURS);
    }

    @Test
    void features_do_not_know_the_pages_in_front_of_them() {
        noClasses()
                .that(not(resideInAnyPackage(PAGES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(PAGES))
                .check(OURS);
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_in_it_is_null_by_surprise() {
        var silent = new TreeSet<String>();
        for (JavaClass one : OURS) {
            if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
                silent.add(one.getPackageName());
            }
        }

        assertThat(silent).isEmpty();
    }

    private static DescribedPredicate<JavaClass> isPartOfARepository() {
        return DescribedPredicate.describe("are part of a repository", one -> {
            JavaClass outer = one;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return outer.getSimpleName().endsWith("Repository");
        });
    }
}
