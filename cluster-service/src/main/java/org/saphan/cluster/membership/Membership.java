package org.saphan.cluster.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.admission.RegisterFacts;
import org.saphan.cluster.admission.SmeFacts;
import org.saphan.cluster.intake.Intake;
import org.saphan.cluster.known.registry.KnownEntrepreneur;
import org.saphan.cluster.known.registry.Transfer;
import org.saphan.cluster.membership.MembershipDetails.FormerTier;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.cluster.progress.MembershipEnded;
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

    private @Nullable UUID enteredAs;

    private @Nullable String smeRef;

    @Embedded
    private @Nullable SmeFacts smeFacts;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @ElementCollection
    @CollectionTable(name = "former_tier", joinColumns = @JoinColumn(name = "membership_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<FormerTier> formerTiers = new ArrayList<>();

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
        membership.smeFacts = member.smeFacts();
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

    /// Whether it stands, and these figures may be its baseline.
    ///
    /// @throws org.saphan.http.Refusal when it is over, or they were taken after the day it joined
    void requireOpenTo(Intake figures) {
        progress.standing();
        figures.requireUntil(progress.joinedOn());
    }

    /// The figures came once more, and others.
    void correctIntake(Intake figures) {
        requireOpenTo(figures);
        intake = figures;
    }

    /// What is told of an SME outside the register counts from now on; what is not told stays.
    void describe(NewMember member) {
        progress.standing();
        smeFacts = described(member);
    }

    /// Whether what is told of an SME outside the register is known already.
    boolean isDescribedAs(NewMember member) {
        return Objects.equals(smeFacts, described(member));
    }

    private @Nullable SmeFacts described(NewMember member) {
        var told = member.smeFacts();
        return told == null ? smeFacts : told.over(smeFacts);
    }

    void moveTo(TierChange change, LocalDate day) {
        progress.standing();
        if (change.tier() == tier) {
            throw new AlreadyOnTier(tier);
        }
        formerTiers.add(new FormerTier(tier, day, change.reason()));
        tier = change.tier();
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

    /// Told to whoever keeps what hangs on it, when it is over.
    Optional<MembershipEnded> ended() {
        return Optional.ofNullable(progress.leftOn()).map(day -> new MembershipEnded(id, day));
    }

    /// Whether this is the enterprise, under the id that it came in with or the one that it has now.
    boolean isOf(NewMember member) {
        return member.smeRef() == null
                ? Objects.equals(entrepreneurId, member.entrepreneurId())
                        || Objects.equals(enteredAs, member.entrepreneurId())
                : member.smeRef().equals(smeRef);
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
                smeFacts == null ? null : smeFacts.provinceCode(),
                tier,
                progress.state(),
                invitedOn,
                progress.joinedOn(),
                progress.leftOn(),
                progress.leavingCause(),
                version);
    }

    /// @param known the entrepreneur as the register tells it; null of another SME, and where it is not known
    MembershipDetails details(@Nullable KnownEntrepreneur known) {
        var sme = smeFacts == null ? SmeFacts.NONE : smeFacts;
        return MembershipDetails.of(
                summary(), known, sme, List.copyOf(formerTiers), invitedBy, progress.reason(), registerFacts);
    }
}
