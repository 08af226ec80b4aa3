package org.saphan.plan.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.DutyRequired;
import org.saphan.http.Ids;
import org.saphan.plan.developmentplan.ActivityFacts;

/// A step of a plan on its way to another agency.
@Entity
class HandOver {

    @Id
    private UUID id;

    private UUID planId;
    private UUID activityId;
    private String programmeCode;
    private String fromAgency;
    private String toAgency;
    private LocalDate dueOn;
    private String reason;

    @Enumerated(EnumType.STRING)
    private HandOverState state = HandOverState.ASKED;

    private String askedBy;
    private LocalDate askedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answer;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected HandOver() {}

    static HandOver ask(ActivityFacts activity, NewHandOver wanted, String agency, LocalDate day) {
        var handOver = new HandOver();
        handOver.id = Ids.next();
        handOver.planId = activity.planId();
        handOver.activityId = activity.activityId();
        handOver.programmeCode = activity.programmeCode();
        handOver.fromAgency = activity.agency();
        handOver.toAgency = wanted.toAgency();
        handOver.dueOn = wanted.dueOn();
        handOver.reason = wanted.reason();
        handOver.askedBy = agency;
        handOver.askedOn = day;
        return handOver;
    }

    void accept(LocalDate day) {
        answer(HandOverState.ACCEPTED, day, null);
    }

    void decline(LocalDate day, String why) {
        answer(HandOverState.DECLINED, day, why);
    }

    void withdraw(LocalDate day, String why) {
        answer(HandOverState.WITHDRAWN, day, why);
    }

    private void answer(HandOverState as, LocalDate day, @Nullable String why) {
        if (state != HandOverState.ASKED) {
            throw new HandOverAlreadyAnswered(id, state);
        }
        state = as;
        answeredOn = day;
        answer = why;
    }

    /// @throws DutyRequired when another agency was asked
    void requireReceiver(String agency) {
        if (!toAgency.equals(agency)) {
            throw new DutyRequired(agency, "RECEIVING_AGENCY", programmeCode);
        }
    }

    boolean wasAskedBy(String agency) {
        return askedBy.equals(agency);
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID activityId() {
        return activityId;
    }

    String programmeCode() {
        return programmeCode;
    }

    String toAgency() {
        return toAgency;
    }

    long version() {
        return version;
    }

    HandOverPublished published() {
        return new HandOverPublished(
                id, planId, activityId, programmeCode, fromAgency, toAgency, dueOn, state, askedOn, answeredOn, version);
    }

    HandOverDetails details(LocalDate today) {
        var overdue = state == HandOverState.ASKED && dueOn.isBefore(today);
        return HandOverDetails.of(published(), reason, askedBy, answer, overdue);
    }
}
