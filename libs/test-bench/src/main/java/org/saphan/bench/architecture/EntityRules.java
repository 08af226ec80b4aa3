package org.saphan.bench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How entities and their repositories are made (rule 2; STYLE.md 1 and 3).
final class EntityRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String VERSION = "jakarta.persistence.Version";
    private static final String IMMUTABLE = "org.hibernate.annotations.Immutable";
    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";

    private EntityRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("entities", entities()),
                new HouseRule("versions", versions()),
                new HouseRule("rendering", rendering()),
                new HouseRule("repositories", repositories()));
    }

    private static ArchRule entities() {
        return classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .should(Faults.none("keep their state to themselves", EntityRules::exposures));
    }

    private static Stream<String> exposures(JavaClass entity) {
        return Stream.of(
                        Faults.when(isPublic(entity.getModifiers()), entity.getName() + " is public"),
                        entity.getConstructors().stream()
                                .filter(each -> isPublic(each.getModifiers()))
                                .map(each -> each.getFullName() + " is public"),
                        entity.getFields().stream()
                                .filter(EntityRules::isExposed)
                                .map(each -> each.getFullName() + " is not private"),
                        entity.getMethods().stream()
                                .filter(EntityRules::isSetter)
                                .map(each -> each.getFullName() + " is a setter"))
                .flatMap(each -> each);
    }

    private static ArchRule versions() {
        return classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .and()
                .areNotAnnotatedWith(IMMUTABLE)
                .should(Faults.none(
                        "carry a version",
                        (JavaClass each) -> Faults.when(
                                each.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(VERSION)),
                                each.getName() + " has no @Version")));
    }

    private static ArchRule rendering() {
        return noClasses()
                .that()
                .areAnnotatedWith(ENTITY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "jakarta.ws.rs..", "org.eclipse.microprofile.openapi..")
                .because("bodies are records of their own");
    }

    private static ArchRule repositories() {
        return classes()
                .that()
                .areAssignableTo(REPOSITORY)
                .should()
                .haveNameMatching(".*s")
                .because("a repository is called as the plural of its entity");
    }

    private static boolean isExposed(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.PRIVATE)
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isSetter(JavaMethod method) {
        return method.getName().matches("set[A-Z].*");
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }
}
