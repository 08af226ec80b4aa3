package org.saphan.plan.fieldnote;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;

/// Lists in which nothing may stand twice.
public final class OnlyOnce {

    private OnlyOnce() {}

    /// @param pointer where the list stands in the body
    /// @throws InvalidRequest that names each value that stands twice
    public static void check(String pointer, List<?> values) {
        var seen = new HashSet<>();
        var twice = values.stream()
                .filter(each -> !seen.add(each))
                .distinct()
                .map(each -> Violation.of(pointer, "DUPLICATE", Map.of("value", each.toString())))
                .toList();
        if (!twice.isEmpty()) {
            throw new InvalidRequest(twice);
        }
    }
}
