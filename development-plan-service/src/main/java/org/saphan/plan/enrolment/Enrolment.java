package org.saphan.plan.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.eligibility.EligibilitySnapshot;
import org.saphan.plan.known.registry.Transfer;

/// An entrepreneur's part in a programme.
@Entity
class Enrolment {

    @Id
    private UUID id;

    private String programmeCode;
    private UUID entrepreneurId;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable UUID enteredAs;

    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state = EnrolmentState.NOMINATED;

    private @Nullable String nominatedBy;
    private @Nullable LocalDate nominatedOn;
    private @Nullable String resolutionNumber;
    private @Nullable LocalDate selectedOn;
    private @Nullable String selectedBy;
    private @Nullable Instant selectedAt;
    private @Nullable Integer place;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable EligibilitySnapshot snapshot;

    private boolean eligibilityChanged;
    private @Nullable LocalDate graduatedOn;
    private @Nullable LocalDate promotedOn;
    private @Nullable String promotionEvidence;
    private @Nullable String sizeClass;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Enrolment() {}

    static Enrolment candidate(String programmeCode, UUID entrepreneurId, String provinceCode) {
        var enrolment = new Enrolment();
        enrolment.id = Ids.next();
        enrolment.programmeCode = programmeCode;
        enrolment.entrepreneurId = entrepreneurId;
        enrolment.provinceCode = provinceCode;
        return enrolment;
    }

    void nominate(String agency, LocalDate day) {
        nominatedBy = agency;
        nominatedOn = day;
    }

    /// Whether this made a nominated candidate an assessed one.
    boolean assess() {
        if (state != EnrolmentState.NOMINATED) {
            return false;
        }
        state = EnrolmentState.ASSESSED;
        return true;
    }

    /// @param freePlace the number of the place that is taken, null where places are not counted out
    void select(Decision decision, EligibilitySnapshot facts, @Nullable Integer freePlace) {
        require(state.isCandidate(), EnrolmentState.SELECTED);
        state = EnrolmentState.SELECTED;
        provinceCode = facts.provinceCode();
        resolutionNumber = decision.resolutionNumber();
        selectedOn = decision.decidedOn();
        selectedBy = decision.recordedBy();
        selectedAt = decision.decidedAt();
        snapshot = facts;
        place = freePlace;
    }

    void enrol() {
        require(state == EnrolmentState.SELECTED, EnrolmentState.ENROLLED);
        state = EnrolmentState.ENROLLED;
    }

    void graduate(LocalDate day) {
        require(state == EnrolmentState.ENROLLED, EnrolmentState.GRADUATED);
        state = EnrolmentState.GRADUATED;
        graduatedOn = day;
    }

    void promote(LocalDate day, String evidence, @Nullable String size) {
        published().requireGraduated();
        if (promotedOn != null) {
            throw new AlreadyPromoted(id);
        }
        promotedOn = day;
        promotionEvidence = evidence;
        sizeClass = size;
    }

    void end(Ending ending) {
        require(ending.isPossibleFor(state), ending.state());
        resolutionNumber = ending.resolutionNumber() == null ? resolutionNumber : ending.resolutionNumber();
        end(ending.state(), ending.day(), ending.reason());
    }

    /// The register merged the entrepreneur into another, which takes part already.
    void withdrawAsMerged(LocalDate day) {
        end(EnrolmentState.WITHDRAWN, day, "MERGED");
    }

    /// The register merged the entrepreneur into another, or took that back.
    void transfer(Transfer transfer) {
        entrepreneurId = transfer.entrepreneurId();
        enteredAs = transfer.enteredAs();
    }

    /// Whether this changed anything: the selection itself stands (snapshot rule).
    boolean review(boolean stillEligible) {
        var changed = eligibilityChanged == stillEligible;
        eligibilityChanged = !stillEligible;
        return changed;
    }

    private void require(boolean allowed, EnrolmentState wanted) {
        if (!allowed) {
            throw new EnrolmentStateForbids(id, state, wanted);
        }
    }

    private void end(EnrolmentState as, LocalDate day, String reason) {
        state = as;
        endedOn = day;
        endReason = reason;
        place = null;
    }

    UUID id() {
        return id;
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    EnrolmentState state() {
        return state;
    }

    EnrolmentFacts facts() {
        return new EnrolmentFacts(id, programmeCode, entrepreneurId, provinceCode, state);
    }

    PlacedEnrolment placed() {
        return PlacedEnrolment.of(published(), selectedAt);
    }

    EnrolmentPublished published() {
        return new EnrolmentPublished(
                id,
                programmeCode,
                entrepreneurId,
                provinceCode,
                state,
                nominatedOn,
                selectedOn,
                resolutionNumber,
                graduatedOn,
                promotedOn,
                sizeClass,
                endedOn,
                eligibilityChanged,
                version);
    }

    EnrolmentSummary summary() {
        return EnrolmentSummary.of(published());
    }

    EnrolmentDetails details() {
        return EnrolmentDetails.of(
                published(), nominatedBy, selectedBy, place, snapshot, promotionEvidence, endReason);
    }
}
