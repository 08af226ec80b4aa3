package org.saphan.marketing.known.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.http.target.ProgrammeTarget;

/// What plan publishes of a programme, as far as it is needed here.
///
/// @param parties null, like the targets, where an old event did not tell them
record PublishedProgramme(
        @Nullable String nameTh,
        @Nullable String nameEn,
        @Nullable String phase,
        @Nullable String ownerAgency,
        @Nullable List<@NotNull @Valid PublishedParty> parties,
        @NotNull List<@NotNull @Valid PublishedDuties> agencies,
        @Nullable List<@NotNull @Valid ProgrammeTarget> targets) {

    List<PublishedParty> signed() {
        return Objects.requireNonNullElse(parties, List.of());
    }

    List<ProgrammeTarget> promised() {
        return Objects.requireNonNullElse(targets, List.of());
    }

    /// Who has any part in it, each once.
    List<String> members() {
        return Stream.of(
                        Stream.ofNullable(ownerAgency),
                        signed().stream().map(PublishedParty::agency),
                        agencies.stream().map(PublishedDuties::agency))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
