package org.saphan.plan.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;
import org.saphan.plan.activity.RevisedActivity;

/// All activities of the plan as a revision wants them.
@Schema(
        name = "RevisedActivities",
        description = "All activities of the plan as the revision wants them: with their ids those that are kept,"
                + " without one the new ones; those that are left out are given up.",
        examples = """
                {
                  "activities": [{
                    "agency": "DIP",
                    "supportArea": "PROCESS_PRODUCT",
                    "problemIds": ["019bf3b2-4c11-7f02-8d6a-91c0e5a7b324"],
                    "title": "ออกแบบบรรจุภัณฑ์และฉลาก",
                    "budget": 30000.0,
                    "fiscalYearBE": 2555,
                    "startsOn": "2011-11-01",
                    "endsOn": "2012-06-30"
                  }]
                }""")
record RevisedActivities(
        @NotEmpty @Size(max = 200) List<@NotNull @Valid RevisedActivity> activities) {

    /// The same, each with an id.
    ///
    /// @param known the ids that may be named
    /// @throws InvalidRequest when an id is named twice, or is none of these
    RevisedActivities identified(Collection<UUID> known) {
        var seen = new HashSet<UUID>();
        var violations = IntStream.range(0, activities.size())
                .boxed()
                .flatMap(place -> violation(place, known, seen))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
        return new RevisedActivities(
                activities.stream().map(RevisedActivity::identified).toList());
    }

    private Stream<Violation> violation(int place, Collection<UUID> known, Set<UUID> seen) {
        var id = activities.get(place).activityId();
        if (id == null) {
            return Stream.of();
        }
        var pointer = "/activities/" + place + "/activityId";
        if (!seen.add(id)) {
            return Stream.of(Violation.of(pointer, "DUPLICATE", Map.of("value", id)));
        }
        return known.contains(id)
                ? Stream.of()
                : Stream.of(Violation.of(pointer, "NOT_AN_ACTIVITY_OF_THE_PLAN", Map.of("value", id)));
    }

    Set<UUID> ids() {
        return activities.stream()
                .flatMap(each -> Stream.ofNullable(each.activityId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Which of the diagnosed problems none of them meets (S1-11).
    List<UUID> uncovered(Collection<UUID> diagnosed) {
        return diagnosed.stream()
                .filter(problem ->
                        activities.stream().noneMatch(each -> each.problemIds().contains(problem)))
                .sorted()
                .toList();
    }
}
