package org.saphan.cluster.known.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphan.http.target.ProgrammeTarget;

/// What plan publishes of a programme, as far as it is needed here.
///
/// @param targets null where an old event did not tell them
record PublishedProgramme(
        @NotNull List<@NotNull @Valid PublishedDuties> agencies,
        @Nullable List<@NotNull @Valid ProgrammeTarget> targets) {

    List<ProgrammeTarget> promised() {
        return Objects.requireNonNullElse(targets, List.of());
    }
}
