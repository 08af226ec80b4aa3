package org.saphan.bench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.journal.Event;
import org.saphan.journal.EventType;
import org.saphan.journal.Fact;

/// How events are announced (CONVENTIONS.md, Events).
final class EventRules {

    private EventRules() {}

    static List<HouseRule> of(String root) {
        var service = root.substring(root.lastIndexOf('.') + 1);
        return List.of(new HouseRule("events", events(service)));
    }

    private static ArchRule events(String service) {
        return classes()
                .that()
                .areAssignableTo(Event.class)
                .and()
                .areNotInterfaces()
                .should(Faults.none(
                        "be facts of the service " + service,
                        each -> Stream.concat(
                                Faults.when(!each.isRecord(), each.getName() + " is not a record"),
                                Faults.when(
                                        !isFactOf(service, each), each.getName() + " has no @Fact of " + service))));
    }

    private static boolean isFactOf(String service, JavaClass type) {
        return type.tryGetAnnotationOfType(Fact.class)
                .filter(each -> serviceOf(each.value()).equals(service))
                .isPresent();
    }

    private static String serviceOf(String fact) {
        try {
            return EventType.parse(fact).service();
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
