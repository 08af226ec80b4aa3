package org.saphan.registry.successor;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Who takes an enterprise over.
@Entity
@DynamicUpdate // what was sealed by former keys when it was read is not written back
class Successor {

    private static final int OF_AGE = 20;
    private static final int BUDDHIST_ERA = 543;

    @Id
    private UUID id;

    private UUID entrepreneurId;

    @Enumerated(EnumType.STRING)
    private SuccessorRelation relation;

    private int birthYearBe;

    @Embedded
    private @Nullable SealedName name;

    private boolean adult;
    private @Nullable LocalDate takesOverOn;
    private LocalDate namedOn;
    private @Nullable LocalDate withdrawnOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Successor() {}

    /// @throws MinorByName when a name is given of somebody under age
    static Successor name(UUID entrepreneurId, NewSuccessor named, @Nullable SealedName name, LocalDate today) {
        var successor = new Successor();
        successor.id = Ids.next();
        successor.entrepreneurId = entrepreneurId;
        successor.relation = named.relation();
        successor.birthYearBe = named.birthYearBE();
        successor.adult = today.getYear() + BUDDHIST_ERA - named.birthYearBE() >= OF_AGE;
        if (name != null && !successor.adult) {
            throw new MinorByName(OF_AGE);
        }
        successor.name = name;
        successor.takesOverOn = named.takesOverOn();
        successor.namedOn = today;
        return successor;
    }

    void withdraw(SuccessorWithdrawal withdrawal) {
        if (withdrawnOn != null) {
            throw new SuccessorAlreadyWithdrawn();
        }
        withdrawnOn = withdrawal.withdrawnOn();
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    boolean hasName() {
        return name != null;
    }

    long version() {
        return version;
    }

    SuccessorState state() {
        return new SuccessorState(id, entrepreneurId, relation, adult, withdrawnOn, version);
    }

    SuccessorDetails details() {
        return details(name == null ? null : name.masked());
    }

    /// With the name in the open.
    SuccessorDetails details(PersonalDataCipher cipher) {
        return details(name == null ? null : name.open(cipher));
    }

    private SuccessorDetails details(@Nullable String shownName) {
        return new SuccessorDetails(
                id,
                entrepreneurId,
                relation,
                birthYearBe,
                adult,
                shownName,
                takesOverOn,
                namedOn,
                withdrawnOn,
                version);
    }
}
