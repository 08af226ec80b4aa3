package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.address.Places;
import org.saphan.registry.duplicate.FindDuplicates;
import org.saphan.registry.duplicate.LikelyDuplicate;
import org.saphan.registry.identification.CommunityEnterpriseCode;
import org.saphan.registry.identification.Identification;
import org.saphan.registry.identification.SealedIdentification;
import org.saphan.registry.personaldata.PersonalDataCipher;
import org.saphan.registry.phone.SealedPhone;

/// Enters an entrepreneur: registered at once by CDD, submitted by any other agency.
@ApplicationScoped
class RegisterEntrepreneur {

    private final Entrepreneurs entrepreneurs;
    private final Places places;
    private final PersonalDataCipher cipher;
    private final FindDuplicates duplicates;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    RegisterEntrepreneur(
            Entrepreneurs entrepreneurs,
            Places places,
            PersonalDataCipher cipher,
            FindDuplicates duplicates,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.entrepreneurs = entrepreneurs;
        this.places = places;
        this.cipher = cipher;
        this.duplicates = duplicates;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    EntrepreneurDetails run(NewEntrepreneur entry) {
        var given = Identification.of(entry.nationalId(), entry.juristicId());
        var identification = given == null ? null : SealedIdentification.of(given, cipher);
        places.require(entry.address());
        refuseSecond(entry, identification);
        var status = caller.code().equals(Stewardship.STEWARD)
                ? RegistrationStatus.REGISTERED
                : RegistrationStatus.SUBMITTED;
        var phone = SealedPhone.of(entry.phone(), cipher);
        var likely = likely(entry, phone);
        var number = entrepreneurs.nextRegistrationNo(entry.address().districtCode(), entry.registrationYearBE());
        var entrepreneur =
                Entrepreneur.enter(entry, identification, phone, number, caller.code(), status, clock.instant());
        entrepreneurs.persist(entrepreneur);
        entrepreneurs.flushUnique();
        var state = entrepreneur.state();
        journal.record(
                status == RegistrationStatus.REGISTERED
                        ? new EntrepreneurRegistered(state)
                        : new EntrepreneurSubmitted(state));
        return likely.isEmpty()
                ? entrepreneur.details()
                : entrepreneur.details().proposing(likely);
    }

    private List<LikelyDuplicate> likely(NewEntrepreneur entry, @Nullable SealedPhone phone) {
        var code = entry.communityEnterpriseCode();
        return duplicates.of(
                entry.nameTh(),
                entry.nameEn(),
                entry.address().subdistrictCode(),
                code == null ? null : CommunityEnterpriseCode.normal(code),
                phone == null ? null : HexFormat.of().formatHex(phone.hash()));
    }

    private void refuseSecond(NewEntrepreneur entry, @Nullable SealedIdentification identification) {
        var code = entry.communityEnterpriseCode();
        var isTaken = (identification != null && entrepreneurs.isActive(identification))
                || (code != null && entrepreneurs.isActiveCommunityEnterprise(CommunityEnterpriseCode.normal(code)));
        if (isTaken) {
            throw new AlreadyRegistered();
        }
    }
}
