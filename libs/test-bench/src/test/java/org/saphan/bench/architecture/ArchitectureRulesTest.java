package org.saphan.bench.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureRulesTest {

    static Stream<String> names() {
        return ArchitectureRules.ofService("org.saphan.any").stream().map(HouseRule::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void failsOnItsTwinAndNoOtherDoes(String name) {
        var root = "org.saphan.twin." + name;
        var twin = compiled(root);
        assertThat(ArchitectureRules.ofService(root))
                .filteredOn(rule -> !rule.faults(twin).isEmpty())
                .extracting(HouseRule::name)
                .containsExactly(name);
    }

    @Test
    void passOnAServiceThatKeepsThem() {
        var root = "org.saphan.sample";
        assertThat(faults(compiled(root), ArchitectureRules.ofService(root))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.saphan.operations", "org.saphan.http", "org.saphan.journal"})
    void areKeptByTheLibraries(String root) {
        var library = new ClassFileImporter().importPackages(root);
        assertThat(faults(library, ArchitectureRules.ofLibrary(root))).isEmpty();
    }

    @Test
    void areNotMetByNothing() {
        assertThatThrownBy(() -> ArchitectureRules.check("org.saphan.nowhere")).isInstanceOf(AssertionError.class);
    }

    private static List<String> faults(JavaClasses classes, List<HouseRule> rules) {
        return rules.stream().flatMap(rule -> rule.faults(classes).stream()).toList();
    }

    private static JavaClasses compiled(String root) {
        return new ClassFileImporter().importPath(Path.of("target/test-classes", root.replace('.', '/')));
    }
}
