package org.saphan.plan.diagnosis;

import java.util.List;
import java.util.UUID;
import org.saphan.plan.support.SupportArea;

/// What a plan needs of the confirmed diagnosis that it is built on.
///
/// @param problemIds the problems, each of which an activity should meet (S1-11)
/// @param problemTexts their texts, in the same order
/// @param supportAreas the support that they call for, each area once (S1-16)
public record DiagnosedNeeds(
        UUID diagnosisId, List<UUID> problemIds, List<String> problemTexts, List<SupportArea> supportAreas) {

    public DiagnosedNeeds {
        problemIds = List.copyOf(problemIds);
        problemTexts = List.copyOf(problemTexts);
        supportAreas = List.copyOf(supportAreas);
    }

    static DiagnosedNeeds of(UUID diagnosisId, List<Problem> problems) {
        return new DiagnosedNeeds(
                diagnosisId,
                problems.stream().map(Problem::id).toList(),
                problems.stream().map(Problem::text).toList(),
                problems.stream()
                        .flatMap(each -> each.supportAreas().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
