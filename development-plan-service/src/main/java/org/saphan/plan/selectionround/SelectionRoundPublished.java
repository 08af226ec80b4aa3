package org.saphan.plan.selectionround;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.eligibility.ApplicantScope;
import org.saphan.plan.ranking.ProvinceTally;

/// What other agencies may know of a round: how many in each province, and who was selected, without anybody's reasons.
///
/// @param provinceCodes null for all provinces of the programme
/// @param selectedEntrepreneurIds to whom the round gave a place, at once or from the reserve
record SelectionRoundPublished(
        UUID selectionRoundId,
        String programmeCode,
        @Nullable List<String> provinceCodes,
        ApplicantScope applicants,
        RoundState state,
        @Nullable String resolutionNumber,
        @Nullable LocalDate decidedOn,
        boolean coversReserve,
        @Nullable Integer rankingVersion,
        @Nullable Instant knownAsOf,
        List<ProvinceTally> provinces,
        List<UUID> selectedEntrepreneurIds,
        @Nullable String listDigest,
        @Nullable LocalDate publishedOn,
        @JsonIgnore long version)
        implements EventState {

    static SelectionRoundPublished of(SelectionRoundDetails round, List<UUID> selected) {
        return new SelectionRoundPublished(
                round.selectionRoundId(),
                round.programmeCode(),
                round.provinceCodes(),
                round.applicants(),
                round.state(),
                round.resolutionNumber(),
                round.decidedOn(),
                round.coversReserve(),
                round.rankingVersion(),
                round.knownAsOf(),
                round.provinces(),
                selected,
                round.listDigest(),
                round.publishedOn(),
                round.version());
    }

    @Override
    public String subject() {
        return selectionRoundId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
