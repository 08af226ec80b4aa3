package org.saphan.plan.selectionround;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.eligibility.ApplicantScope;
import org.saphan.plan.enrolment.Decision;
import org.saphan.plan.selectionlist.RoundBasis;

/// A round of selection.
@Entity
class SelectionRound {

    @Id
    private UUID id;

    private String programmeCode;
    private String title;
    private @Nullable List<String> provinceCodes;

    @Enumerated(EnumType.STRING)
    private ApplicantScope applicants;

    private @Nullable Integer placesPerProvince;
    private @Nullable Integer placesInAll;
    private @Nullable Integer reservePerProvince;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    private String openedBy;
    private LocalDate openedOn;
    private @Nullable String resolutionNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private boolean coversReserve;
    private @Nullable Instant knownAsOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RoundBasis basis;

    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate cancelledOn;
    private @Nullable String cancelReason;
    private int promotions;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SelectionRound() {}

    static SelectionRound open(String programmeCode, NewSelectionRound content, String agency, LocalDate day) {
        var round = new SelectionRound();
        round.id = Ids.next();
        round.programmeCode = programmeCode;
        round.title = content.title();
        round.provinceCodes = content.provinceCodes() == null
                ? null
                : content.provinceCodes().stream().distinct().sorted().toList();
        round.applicants = content.applicants();
        round.placesPerProvince =
                content.places() == null ? null : content.places().perProvince();
        round.placesInAll = content.places() == null ? null : content.places().inAll();
        round.reservePerProvince = content.reservePerProvince();
        round.openedBy = agency;
        round.openedOn = day;
        return round;
    }

    void decide(Decision decision, boolean reserveCovered, RoundBasis decidedBasis, @Nullable Instant newestKnown) {
        require(state == RoundState.OPEN);
        state = RoundState.DECIDED;
        resolutionNumber = decision.resolutionNumber();
        decidedOn = decision.decidedOn();
        decidedBy = decision.recordedBy();
        decidedAt = decision.decidedAt();
        coversReserve = reserveCovered;
        basis = decidedBasis;
        knownAsOf = newestKnown;
    }

    void publish(LocalDate day) {
        require(state == RoundState.DECIDED);
        state = RoundState.PUBLISHED;
        publishedOn = day;
    }

    void cancel(LocalDate day, String reason) {
        require(state == RoundState.OPEN);
        state = RoundState.CANCELLED;
        cancelledOn = day;
        cancelReason = reason;
    }

    /// One of the reserve took a place.
    void promoted() {
        promotions++;
    }

    void requireOpen() {
        require(state == RoundState.OPEN);
    }

    void requireDecided() {
        require(state.isDecided());
    }

    /// What it was decided by, once it is.
    Optional<RoundBasis> basis() {
        return Optional.ofNullable(basis);
    }

    /// The resolution that lets the reserve follow, recorded at that moment.
    ///
    /// @throws ResolutionRequired when it does not cover the reserve
    Decision reserveDecision(Instant now) {
        if (!coversReserve) {
            throw new ResolutionRequired(id);
        }
        return new Decision(
                Objects.requireNonNull(resolutionNumber),
                Objects.requireNonNull(decidedOn),
                Objects.requireNonNull(decidedBy),
                now);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new RoundStateForbids(id, state);
        }
    }

    UUID id() {
        return id;
    }

    String programmeCode() {
        return programmeCode;
    }

    @Nullable List<String> provinceCodes() {
        return provinceCodes;
    }

    ApplicantScope applicants() {
        return applicants;
    }

    RoundState state() {
        return state;
    }

    long version() {
        return version;
    }

    SelectionRoundDetails details() {
        return new SelectionRoundDetails(
                id,
                programmeCode,
                title,
                provinceCodes,
                applicants,
                placesPerProvince,
                placesInAll,
                reservePerProvince,
                state,
                openedBy,
                openedOn,
                resolutionNumber,
                decidedOn,
                decidedBy,
                decidedAt,
                coversReserve,
                basis == null ? null : basis.ranking().version(),
                knownAsOf,
                basis == null ? null : basis.applicants(),
                basis == null ? List.of() : basis.tallies(),
                basis == null ? null : basis.listDigest(),
                promotions,
                publishedOn,
                cancelledOn,
                cancelReason,
                version);
    }
}
