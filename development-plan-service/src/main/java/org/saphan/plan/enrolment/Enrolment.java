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

    void reject(String resolution, LocalDate day, String reason) {
        require(state.isCandidate(), EnrolmentState.REJECTED);
        resolutionNumber = resolution;
        end(EnrolmentState.REJECTED, day, reason);
    }

    void withdraw(LocalDate day, String reason) {
        require(state.isLiving(), EnrolmentState.WITHDRAWN);
        end(EnrolmentState.WITHDRAWN, day, reason);
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

    String programmeCode() {
        return programmeCode;
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    EnrolmentState state() {
        return state;
    }

    long version() {
        return version;
    }

    EnrolmentFacts facts() {
        return new EnrolmentFacts(id, programmeCode, entrepreneurId, provinceCode, state);
    }

    PlacedEnrolment placed() {
        return new PlacedEnrolment(
                id, programmeCode, entrepreneurId, provinceCode, state, selectedOn, selectedAt, resolutionNumber);
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
                endedOn,
                eligibilityChanged,
                version);
    }

    EnrolmentSummary summary() {
        return new EnrolmentSummary(
                id, programmeCode, entrepreneurId, provinceCode, state, selectedOn, eligibilityChanged);
    }

    EnrolmentDetails details() {
        return EnrolmentDetails.of(published(), nominatedBy, selectedBy, place, snapshot, endReason);
    }
}
