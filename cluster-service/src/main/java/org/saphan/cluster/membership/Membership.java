package org.saphan.cluster.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.admission.RegisterFacts;
import org.saphan.cluster.intake.Intake;
import org.saphan.cluster.known.registry.Transfer;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.cluster.progress.MembershipState;
import org.saphan.cluster.progress.Progress;
import org.saphan.http.Ids;

/// An enterprise's part in a cluster.
@Entity
class Membership {

    @Id
    private UUID id;

    private UUID clusterId;
    private @Nullable UUID entrepreneurId;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable UUID enteredAs;

    private @Nullable String smeRef;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String invitedBy;
    private LocalDate invitedOn;

    @Embedded
    private @Nullable RegisterFacts registerFacts;

    @Embedded
    private @Nullable Intake intake;

    @Embedded
    private Progress progress = Progress.invited();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Membership() {}

    static Membership invite(
            UUID clusterId, NewMember member, @Nullable RegisterFacts facts, String agency, LocalDate day) {
        var membership = new Membership();
        membership.id = Ids.next();
        membership.clusterId = clusterId;
        membership.entrepreneurId = member.entrepreneurId();
        membership.smeRef = member.smeRef();
        membership.tier = member.tier();
        membership.registerFacts = facts;
        membership.invitedBy = agency;
        membership.invitedOn = day;
        return membership;
    }

    void completeIntake(Intake figures) {
        progress = progress.intakeDone();
        intake = figures;
    }

    void join(@Nullable RegisterFacts facts, LocalDate day) {
        progress = progress.active(day);
        registerFacts = facts;
    }

    void leave(LocalDate day, LeavingCause cause, @Nullable String reason) {
        progress = progress.left(day, cause, reason);
    }

    /// It left without anybody saying so, on that day or on the day it joined if that is later.
    void leaveByItself(LocalDate day, LeavingCause cause) {
        var joinedOn = progress.joinedOn();
        leave(joinedOn != null && day.isBefore(joinedOn) ? joinedOn : day, cause, null);
    }

    /// The register merged the entrepreneur into another, or took that back.
    void transfer(Transfer transfer) {
        entrepreneurId = transfer.entrepreneurId();
        enteredAs = transfer.enteredAs();
    }

    /// @throws MembershipStateForbids when it is not so far, or further
    void require(MembershipState state) {
        progress.from(state);
    }

    boolean isOver() {
        return progress.state() == MembershipState.LEFT;
    }

    UUID id() {
        return id;
    }

    UUID clusterId() {
        return clusterId;
    }

    @Nullable UUID entrepreneurId() {
        return entrepreneurId;
    }

    Optional<Intake> intake() {
        return Optional.ofNullable(intake);
    }

    long version() {
        return version;
    }

    MembershipSummary summary() {
        return new MembershipSummary(
                id,
                clusterId,
                entrepreneurId,
                smeRef,
                tier,
                progress.state(),
                invitedOn,
                progress.joinedOn(),
                progress.leftOn(),
                progress.leavingCause(),
                version);
    }

    MembershipDetails details() {
        return MembershipDetails.of(summary(), invitedBy, progress.reason(), registerFacts);
    }
}
