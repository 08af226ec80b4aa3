package org.saphan.bench.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.journal.Projection;

/// Who owns a transaction (rule 6; STYLE.md 4).
final class TransactionRules {

    private static final String RUN = "run";

    private TransactionRules() {}

    static List<HouseRule> of(String root) {
        return List.of(
                new HouseRule("transactions", transactions(root)),
                new HouseRule("whole", whole(root)),
                new HouseRule("usecases", useCases()));
    }

    private static ArchRule transactions(String root) {
        return methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(Faults.none(
                        "be the run of a use case, or learn",
                        (JavaMethod each) -> Faults.when(
                                !each.getName().equals(RUN) && !learns(root, each.getOwner()),
                                each.getFullName() + " is transactional, but no use case")));
    }

    private static ArchRule whole(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(Faults.none(
                        "learn",
                        (JavaClass each) ->
                                Faults.when(!learns(root, each), each.getName() + " is transactional as a whole")));
    }

    private static ArchRule useCases() {
        return classes().should(Faults.none("have one way in when they are use cases", TransactionRules::otherWays));
    }

    private static Stream<String> otherWays(JavaClass type) {
        var ways = type.getMethods().stream()
                .filter(each -> !each.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(each -> !each.getModifiers().contains(JavaModifier.STATIC))
                .filter(each -> !each.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
        var isUseCase = ways.stream().anyMatch(TransactionRules::isRun);
        return ways.stream()
                .filter(each -> isUseCase && !isRun(each))
                .map(each -> each.getFullName() + " is a second way into a use case");
    }

    private static boolean isRun(JavaMethod method) {
        return method.getName().equals(RUN) && method.isAnnotatedWith(Transactional.class);
    }

    private static boolean learns(String root, JavaClass type) {
        return type.isAssignableTo(Projection.class)
                || resideInAPackage(root + ".known..").test(type);
    }
}
