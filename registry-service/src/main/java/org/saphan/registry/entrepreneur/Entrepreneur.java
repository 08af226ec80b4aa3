package org.saphan.registry.entrepreneur;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.identification.SealedIdentification;
import org.saphan.registry.personaldata.PersonalDataCipher;
import org.saphan.registry.phone.SealedPhone;
import org.saphan.registry.reason.ChangeReason;

/// A village producer in the register.
@Entity
@DynamicUpdate // what was sealed by former keys when it was read is not written back
class Entrepreneur {

    @Id
    private UUID id;

    private String otopRegistrationNo;

    @Enumerated(EnumType.STRING)
    private EntrepreneurKind kind;

    @Embedded
    private Registration registration;

    @Embedded
    private @Nullable SealedIdentification identification;

    @Embedded
    private Profile profile;

    private int registrationYearBe;

    @Enumerated(EnumType.STRING)
    private JourneyStage journeyStage = JourneyStage.OTOP;

    @SuppressWarnings("UnusedVariable") // the history reads it, in SQL
    private @Nullable String changeReason;

    private @Nullable Instant erasedAt;
    private String registeredBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Entrepreneur() {}

    @SuppressWarnings("NullAway.Init") // enter() sets the rest
    private Entrepreneur(NewEntrepreneur entry, String number, String agency) {
        id = Ids.next();
        otopRegistrationNo = number;
        kind = entry.kind();
        registrationYearBe = entry.registrationYearBE();
        registeredBy = agency;
    }

    /// Enters somebody: registered at once by the steward, else submitted.
    static Entrepreneur enter(
            NewEntrepreneur entry,
            @Nullable SealedIdentification identification,
            @Nullable SealedPhone phone,
            String number,
            String agency,
            RegistrationStatus status,
            Instant now) {
        if (identification == null && entry.communityEnterpriseCode() == null) {
            throw new IdentificationRequired(entry.kind());
        }
        var entrepreneur = new Entrepreneur(entry, number, agency);
        entrepreneur.identification = identification;
        entrepreneur.registration = Registration.of(status, now);
        entrepreneur.profile = Profile.of(entry.content(), phone);
        return entrepreneur;
    }

    void amend(EntrepreneurContent content, @Nullable SealedPhone phone, ChangeReason reason) {
        profile = Profile.of(content, phone);
        changeReason = reason.text();
    }

    /// Corrects a number that was wrong.
    void identify(SealedIdentification right, String reason) {
        identification = right;
        changeReason = reason;
    }

    void accept(Instant now) {
        become(registration.accepted(now));
    }

    void reject(String reason, Instant now) {
        become(registration.rejected(reason, now));
    }

    void suspend(String reason, Instant now) {
        become(registration.suspended(reason, now));
    }

    void reinstate(Instant now) {
        become(registration.reinstated(now));
    }

    void deregister(String reason, Instant now) {
        become(registration.deregistered(reason, now));
    }

    /// It turned out to be registered twice; the other registration stands.
    void mergeInto(UUID winner, String reason, Instant now) {
        become(registration.merged(winner, reason, now));
    }

    /// It was another one after all.
    void unmerge(RegistrationStatus before, Instant now) {
        become(Registration.of(before, now));
    }

    void reach(JourneyStage stage) {
        journeyStage = stage;
        changeReason = null;
    }

    private void become(Registration next) {
        registration = next;
        changeReason = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String registeredBy() {
        return registeredBy;
    }

    Registration registration() {
        return registration;
    }

    RegistrationStatus status() {
        return registration.status();
    }

    boolean isErased() {
        return erasedAt != null;
    }

    JourneyStage journeyStage() {
        return journeyStage;
    }

    @Nullable SealedIdentification identification() {
        return identification;
    }

    /// What can be amended, with the phone in the open.
    EntrepreneurContent content(PersonalDataCipher cipher) {
        return profile.content(cipher);
    }

    EntrepreneurState state() {
        var content = profile.content();
        var isPerson = kind == EntrepreneurKind.SINGLE_OWNER;
        return new EntrepreneurState(
                id,
                otopRegistrationNo,
                content.externalNo(),
                kind,
                registration.status(),
                registration.statusSince(),
                isPerson ? null : content.nameTh(),
                isPerson ? null : content.nameEn(),
                content.tradeName(),
                content.address().subdistrictCode(),
                content.address().districtCode(),
                content.address().provinceCode(),
                registrationYearBe,
                content.memberCount(),
                profile.sizeClass(),
                journeyStage,
                registration.mergedInto(),
                version);
    }

    EntrepreneurDetails details() {
        return EntrepreneurDetails.of(
                state(), profile.content(), registration.statusReason(), registeredBy, identification);
    }
}
