package org.saphan.registry.entrepreneur;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.address.Address;
import org.saphan.registry.identification.CommunityEnterpriseCode;
import org.saphan.registry.personaldata.PersonalDataCipher;
import org.saphan.registry.phone.SealedPhone;

/// What an entrepreneur says of itself, and the size class that follows from it. It is replaced as a whole.
@Embeddable
class Profile {

    private static final int LEAST_MEMBERS = 7;

    private @Nullable String externalNo;
    private String nameTh;
    private @Nullable String nameEn;
    private @Nullable String tradeName;
    private @Nullable String communityEnterpriseCode;
    private @Nullable Integer memberCount;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<CommunityLink> communityLinks;

    @Embedded
    private Address address;

    @Embedded
    private @Nullable SealedPhone phone;

    private @Nullable Integer employees;
    private @Nullable BigDecimal annualRevenue;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    @Enumerated(EnumType.STRING)
    private @Nullable SizeClass sizeClass;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Profile() {}

    private Profile(EntrepreneurContent content, @Nullable SealedPhone sealed) {
        externalNo = content.externalNo();
        nameTh = content.nameTh();
        nameEn = content.nameEn();
        tradeName = content.tradeName();
        var code = content.communityEnterpriseCode();
        communityEnterpriseCode = code == null ? null : CommunityEnterpriseCode.normal(code);
        memberCount = content.memberCount();
        communityLinks = new TreeSet<>(content.communityLinks());
        address = content.address();
        phone = sealed;
        employees = content.employees();
        annualRevenue = content.annualRevenue();
        sector = content.sector();
        sizeClass = SizeClass.of(sector, employees, annualRevenue);
    }

    static Profile of(EntrepreneurContent content, @Nullable SealedPhone phone) {
        var members = content.memberCount();
        if (content.communityEnterpriseCode() != null && (members == null || members < LEAST_MEMBERS)) {
            throw new TooFewMembers();
        }
        return new Profile(content, phone);
    }

    @Nullable SizeClass sizeClass() {
        return sizeClass;
    }

    /// With the phone masked.
    EntrepreneurContent content() {
        return content(phone == null ? null : phone.masked());
    }

    /// With the phone in the open.
    EntrepreneurContent content(PersonalDataCipher cipher) {
        return content(phone == null ? null : phone.open(cipher));
    }

    private EntrepreneurContent content(@Nullable String shownPhone) {
        return new EntrepreneurContent(
                externalNo,
                nameTh,
                nameEn,
                tradeName,
                communityEnterpriseCode,
                memberCount,
                new TreeSet<>(communityLinks),
                address,
                shownPhone,
                employees,
                annualRevenue,
                sector);
    }
}
