package org.saphan.plan.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;

/// The mistakes that were found in the terms of a programme, and the comparisons that find the common ones.
class Mistakes {

    private final List<Violation> all = new ArrayList<>();

    void add(Violation mistake) {
        all.add(mistake);
    }

    List<Violation> all() {
        return List.copyOf(all);
    }

    /// A least that is above its most.
    void inOrder(String pointer, @Nullable Integer least, @Nullable Integer most) {
        if (least != null && most != null && least > most) {
            add(Violation.of(pointer, "MIN_ABOVE_MAX", Map.of("min", least, "max", most)));
        }
    }

    /// Agencies that have no duty in the programme.
    void among(Set<String> members, String pointer, List<String> agencies) {
        for (var i = 0; i < agencies.size(); i++) {
            among(members, pointer + "/" + i, agencies.get(i));
        }
    }

    /// An agency that has no duty in the programme.
    void among(Set<String> members, String pointer, String agency) {
        if (!members.contains(agency)) {
            add(Violation.of(pointer, "NOT_AN_AGENCY_OF_THE_PROGRAMME", Map.of("agency", agency)));
        }
    }

    /// Values that are there more than once.
    void once(String pointer, List<?> values) {
        var seen = new HashSet<>();
        var twice = values.stream().filter(each -> !seen.add(each)).collect(Collectors.toSet());
        for (var value : twice) {
            add(Violation.of(pointer, "DUPLICATE", Map.of("value", value.toString())));
        }
    }
}
