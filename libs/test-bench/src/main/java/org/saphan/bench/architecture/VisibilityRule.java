package org.saphan.bench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// Package-private unless another package needs it (rule 2).
final class VisibilityRule {

    private VisibilityRule() {}

    /// A public type is used by another package of the service, or stands in the signature of a public type. What the
    /// framework must see is exempt.
    static ArchRule packagePrivateUnlessNeeded() {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and()
                .areNotAnnotatedWith("io.smallrye.config.ConfigMapping")
                .and()
                .areNotAnnotatedWith("io.quarkus.runtime.annotations.QuarkusMain")
                .and()
                .areNotAnnotatedWith("io.quarkus.smallrye.openapi.OpenApiFilter")
                .should(Faults.none(
                        "be needed by another package",
                        (JavaClass each) -> Faults.when(
                                !neededElsewhere(each) && !signed(each), each.getName() + " need not be public")));
    }

    private static boolean neededElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .anyMatch(each -> !each.getPackageName().equals(type.getPackageName()));
    }

    private static boolean signed(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(each -> !each.equals(type) && each.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(each -> signature(each).anyMatch(type::equals));
    }

    private static Stream<JavaClass> signature(JavaClass type) {
        return Stream.of(
                        type.getRawInterfaces().stream(),
                        type.getRawSuperclass().stream(),
                        type.getFields().stream()
                                .filter(each -> type.isRecord())
                                .flatMap(VisibilityRule::types),
                        type.getCodeUnits().stream()
                                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                                .flatMap(VisibilityRule::types))
                .flatMap(each -> each);
    }

    private static Stream<JavaClass> types(JavaField field) {
        return field.getAllInvolvedRawTypes().stream();
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return unit.getAllInvolvedRawTypes().stream();
    }
}
