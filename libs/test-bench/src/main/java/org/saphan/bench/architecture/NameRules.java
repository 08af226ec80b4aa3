package org.saphan.bench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What nothing is called (rule 8; STYLE.md, Names).
final class NameRules {

    private static final Set<String> ANYWHERE =
            Set.of("impl", "util", "utils", "common", "manager", "helper", "misc", "dto");
    private static final Set<String> AT_THE_END = Set.of("base", "model", "service", "handler", "processor");

    private NameRules() {}

    static List<HouseRule> of(String root) {
        return List.of(
                new HouseRule("names", names(root)),
                new HouseRule("exceptions", exceptions()),
                new HouseRule("settings", settings()));
    }

    private static ArchRule names(String root) {
        return classes()
                .should(Faults.none(
                        "say what they are",
                        (JavaClass each) -> Stream.concat(
                                Faults.when(
                                        saysNothing(words(each.getSimpleName())),
                                        each.getName() + " is a name that says nothing"),
                                folders(root, each)
                                        .filter(folder -> saysNothing(List.of(folder)))
                                        .map(folder ->
                                                each.getPackageName() + " has a part that says nothing: " + folder))));
    }

    private static ArchRule exceptions() {
        return classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .haveNameNotMatching(".*(Exception|Error)")
                .because("a refusal says what is wrong");
    }

    private static ArchRule settings() {
        return classes()
                .that()
                .areAnnotatedWith("io.smallrye.config.ConfigMapping")
                .should()
                .haveSimpleNameEndingWith("Settings");
    }

    private static boolean saysNothing(List<String> words) {
        return words.stream().anyMatch(ANYWHERE::contains)
                || (!words.isEmpty() && AT_THE_END.contains(words.getLast()))
                || (!words.isEmpty() && words.getFirst().equals("base"));
    }

    private static Stream<String> folders(String root, JavaClass type) {
        var below = type.getPackageName().substring(root.length());
        return Arrays.stream(below.split("\\.")).filter(each -> !each.isEmpty());
    }

    private static List<String> words(String camelCase) {
        return Arrays.stream(camelCase.split("(?<=[a-z0-9])(?=[A-Z])"))
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }
}
