package org.saphan.bench.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.saphan.http.Idempotent;
import org.saphan.http.Open;
import org.saphan.http.RequiresScope;

/// How routes are written (rules 2 and 5; STYLE.md 5; CONVENTIONS.md, OpenAPI).
final class RouteRules {

    private RouteRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("resources", resources()),
                new HouseRule("shortcuts", shortcuts()),
                new HouseRule("routes", routes("be public and typed", RouteRules::unreachable)),
                new HouseRule("scopes", routes("have a scope, or be open", RouteRules::unguarded)),
                new HouseRule("documents", routes("be documented", RouteRules::undocumented)),
                new HouseRule("idempotency", routes("be idempotent when they create", RouteRules::repeatable)));
    }

    private static ArchRule resources() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(Faults.none(
                        "be plain resources",
                        each -> Stream.of(
                                        Faults.when(isPublic(each), each.getName() + " is public"),
                                        Faults.when(
                                                !each.isAnnotatedWith(RunOnVirtualThread.class),
                                                each.getName() + " does not run on virtual threads"),
                                        Faults.when(
                                                each.isAnnotatedWith(Transactional.class)
                                                        || each.getMethods().stream()
                                                                .anyMatch(annotatedWith(Transactional.class)),
                                                each.getName() + " is transactional"))
                                .flatMap(fault -> fault)));
    }

    private static ArchRule shortcuts() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.saphan.journal.Journal")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..")
                .orShould()
                .callMethodWhere(WritingCalls.toARepository())
                .because("resources call use cases to write and repositories to read");
    }

    private static ArchRule routes(String description, Function<JavaMethod, Stream<String>> faults) {
        return methods().that(metaAnnotatedWith(HttpMethod.class)).should(Faults.none(description, faults));
    }

    private static Stream<String> unreachable(JavaMethod route) {
        return Stream.concat(
                Faults.when(
                        !route.getModifiers().contains(JavaModifier.PUBLIC),
                        route.getFullName() + " is not public: the framework drops it"),
                Faults.when(
                        route.getRawReturnType().isEquivalentTo(Response.class),
                        route.getFullName() + " gives an untyped Response"));
    }

    private static Stream<String> unguarded(JavaMethod route) {
        return Faults.when(
                route.isAnnotatedWith(RequiresScope.class) == route.isAnnotatedWith(Open.class),
                route.getFullName() + " needs exactly one of @RequiresScope and @Open");
    }

    private static Stream<String> undocumented(JavaMethod route) {
        var documented = route.tryGetAnnotationOfType(Operation.class)
                .filter(each -> each.hidden() || isComplete(each))
                .isPresent();
        return Faults.when(!documented, route.getFullName() + " lacks operationId, summary or description");
    }

    private static boolean isComplete(Operation operation) {
        return Stream.of(operation.operationId(), operation.summary(), operation.description())
                .noneMatch(String::isBlank);
    }

    private static Stream<String> repeatable(JavaMethod route) {
        return Faults.when(
                route.isAnnotatedWith(POST.class) && !route.isAnnotatedWith(Idempotent.class),
                route.getFullName() + " is a POST without @Idempotent");
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
