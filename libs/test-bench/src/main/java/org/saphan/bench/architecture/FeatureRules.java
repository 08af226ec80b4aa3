package org.saphan.bench.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import java.util.List;
import java.util.stream.Collectors;
import org.saphan.http.Refusal;
import org.saphan.journal.Fact;

/// Where things live and who may know whom (rules 1–4 and 7).
final class FeatureRules {

    /// Past about 20 types a package is two features. The margin is for a feature that is being divided.
    /// Events, refusals and enums are names rather than things to be understood together, and do not count.
    private static final int MOST_TYPES = 25;

    private FeatureRules() {}

    static List<HouseRule> of(String root) {
        return List.of(
                new HouseRule("flat", flat(root)),
                new HouseRule("size", size()),
                new HouseRule("cycles", cycles(root)),
                new HouseRule("known", known(root)),
                new HouseRule("visibility", VisibilityRule.packagePrivateUnlessNeeded()),
                new HouseRule("calls", calls()));
    }

    private static ArchRule flat(String root) {
        var features = resideInAnyPackage(root, root + ".*", root + ".known.*");
        return classes()
                .should(Faults.none(
                        "stand in a feature, or in known.<source>",
                        (JavaClass each) ->
                                Faults.when(!features.test(each), each.getName() + " stands below a feature")));
    }

    private static ArchRule size() {
        return all(packages()).should(Faults.none("have at most " + MOST_TYPES + " types", (JavaPackage each) -> {
            var types = each.getClasses().stream()
                    .filter(type -> type.isTopLevelClass() && !type.isArray())
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .filter(type -> !isName(type))
                    .count();
            return Faults.when(types > MOST_TYPES, each.getName() + " has " + types + " types");
        }));
    }

    private static boolean isName(JavaClass type) {
        return type.isEnum() || type.isAssignableTo(Refusal.class) || type.isAnnotatedWith(Fact.class);
    }

    private static ArchRule cycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule known(String root) {
        var features = resideInAPackage(root + "..").and(not(resideInAPackage(root + ".known..")));
        return noClasses().that(resideInAPackage(root + ".known..")).should().dependOnClassesThat(features);
    }

    private static ArchRule calls() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.net.http..", "jakarta.ws.rs.client..", "org.eclipse.microprofile.rest.client.."))
                .because("a service never calls another while it serves a request");
    }

    static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
            }
        };
    }
}
