package org.saphan.http.target;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The targets of a programme, in its order: what was reached of those measured here, and who measures the others.
public record TargetReport(
        @NotNull @Schema(maxItems = 50) List<TargetResult> items,
        @NotNull @Schema(maxItems = 50) List<TargetElsewhere> elsewhere) {

    /// @param measures those of the service
    public static TargetReport of(
            String programmeCode, List<ProgrammeTarget> targets, Iterable<TargetMeasure> measures) {
        var here = new ArrayList<TargetResult>();
        var elsewhere = new ArrayList<TargetElsewhere>();
        for (var target : targets) {
            StreamSupport.stream(measures.spliterator(), false)
                    .filter(each -> target.isCountedBy(each.metric()))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> here.add(target.reached(programmeCode, each)),
                            () -> elsewhere.add(target.elsewhere()));
        }
        return new TargetReport(here, elsewhere);
    }
}
