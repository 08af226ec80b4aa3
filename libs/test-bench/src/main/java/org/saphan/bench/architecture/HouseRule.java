package org.saphan.bench.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// A rule under a short name.
///
/// @param name the name, by which its twin is found
/// @param rule what it asks for
public record HouseRule(String name, ArchRule rule) {

    /// What breaks the rule, a line each; empty when nothing does.
    public List<String> faults(JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails().stream()
                .map(each -> "[" + name + "] " + each)
                .toList();
    }
}
