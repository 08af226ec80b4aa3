package org.saphan.bench.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// What holds for all code (rules 7, 9 and 10; STYLE.md 12).
final class CodeRules {

    private CodeRules() {}

    static List<HouseRule> of(String root) {
        return List.of(
                new HouseRule("neighbours", neighbours(root)),
                new HouseRule("clock", clock()),
                new HouseRule("injection", injection(root)),
                new HouseRule("nullness", nullness()));
    }

    private static ArchRule neighbours(String root) {
        var others = resideInAPackage("org.saphan..")
                .and(not(resideInAnyPackage(
                        root + "..", "org.saphan.operations..", "org.saphan.http..", "org.saphan.journal..")));
        return noClasses()
                .should()
                .dependOnClassesThat(others)
                .because("services share contracts and libraries only, and libraries do not know the services");
    }

    private static ArchRule clock() {
        return noClasses()
                .should()
                .callMethodWhere(ClockCalls.pastTheInjectedClock())
                .because("the time comes from the injected Clock");
    }

    private static ArchRule injection(String root) {
        return fields().should(Faults.none(
                "not be injected",
                (JavaField each) -> Stream.of(
                                "jakarta.inject.Inject",
                                "org.eclipse.microprofile.config.inject.ConfigProperty",
                                "jakarta.persistence.PersistenceContext",
                                "jakarta.ws.rs.core.Context")
                        .filter(each::isAnnotatedWith)
                        .filter(annotation -> !isContextOfTheHttpLibrary(root, annotation))
                        .map(annotation -> each.getFullName() + " is injected: use the constructor")));
    }

    // Filters of JAX-RS are singletons: what changes by request can come to a field only.
    private static boolean isContextOfTheHttpLibrary(String root, String annotation) {
        return root.equals("org.saphan.http") && annotation.equals("jakarta.ws.rs.core.Context");
    }

    private static ArchRule nullness() {
        return all(FeatureRules.packages())
                .should(Faults.none(
                        "be null-marked",
                        (JavaPackage each) -> Faults.when(
                                each.getClasses().stream().anyMatch(JavaClass::isTopLevelClass)
                                        && !each.isAnnotatedWith(NullMarked.class),
                                each.getName() + " has no package-info with @NullMarked")));
    }
}
