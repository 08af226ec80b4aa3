package org.saphan.bench.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The rules of ARCHITECTURE.md and STYLE.md, for one service:
///
/// ```java
/// class ArchitectureTest {
///
///     @Test
///     void keepsTheRulesOfTheHouse() {
///         ArchitectureRules.check("org.saphan.registry");
///     }
/// }
/// ```
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /// Holds a service and its sources to all rules.
    ///
    /// @param root the service's root package
    /// @throws AssertionError that lists everything that breaks one
    public static void check(String root) {
        report(root, ofService(root));
    }

    /// Holds a library to the rules that do not concern features.
    ///
    /// @param root the library's root package
    /// @throws AssertionError that lists everything that breaks one
    public static void checkLibrary(String root) {
        report(root, ofLibrary(root));
    }

    /// What a service is held to.
    public static List<HouseRule> ofService(String root) {
        return Stream.of(
                        FeatureRules.of(root).stream(),
                        EntityRules.all().stream(),
                        TransactionRules.of(root).stream(),
                        ofLibrary(root).stream())
                .flatMap(each -> each)
                .toList();
    }

    /// What a library is held to.
    public static List<HouseRule> ofLibrary(String root) {
        return Stream.of(
                        RouteRules.all().stream(),
                        EventRules.of(root).stream(),
                        NameRules.of(root).stream(),
                        CodeRules.of(root).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static void report(String root, List<HouseRule> rules) {
        var classes = OwnClasses.below(root);
        var faults = Stream.concat(
                        rules.stream().flatMap(rule -> rule.faults(classes).stream()),
                        SourceRules.faults(Path.of("src/main/java")).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    faults.size() + " breaches of the rules of the house:\n  " + String.join("\n  ", faults));
        }
    }
}
