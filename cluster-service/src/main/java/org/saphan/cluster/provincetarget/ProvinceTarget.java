package org.saphan.cluster.provincetarget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a province means to reach with its clusters in a year.
@Entity
class ProvinceTarget {

    private static final int DECIMALS = 2;

    /// Province and year, `52-2562`.
    @Id
    private String id;

    private String provinceCode;
    private int fiscalYearBe;
    private int clusters;
    private @Nullable BigDecimal economicValue;
    private String descriptionTh;
    private @Nullable String descriptionEn;
    private String responsibleAgency;
    private String setBy;
    private LocalDate setOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ProvinceTarget() {}

    static ProvinceTarget of(String province, int year, ProvinceTargetContent content, String agency, LocalDate day) {
        var target = new ProvinceTarget();
        target.id = idOf(province, year);
        target.provinceCode = province;
        target.fiscalYearBe = year;
        target.replace(content, agency, day);
        return target;
    }

    static String idOf(String province, int year) {
        return province + "-" + year;
    }

    void replace(ProvinceTargetContent content, String agency, LocalDate day) {
        clusters = content.clusters();
        economicValue =
                content.economicValue() == null ? null : content.economicValue().setScale(DECIMALS);
        descriptionTh = content.descriptionTh();
        descriptionEn = content.descriptionEn();
        responsibleAgency = content.responsibleAgency();
        setBy = agency;
        setOn = day;
    }

    long version() {
        return version;
    }

    ProvinceTargetPublished published() {
        return new ProvinceTargetPublished(
                id, provinceCode, fiscalYearBe, clusters, economicValue, responsibleAgency, version);
    }

    ProvinceTargetDetails details() {
        return new ProvinceTargetDetails(
                provinceCode,
                fiscalYearBe,
                clusters,
                economicValue,
                descriptionTh,
                descriptionEn,
                responsibleAgency,
                setBy,
                setOn,
                version);
    }
}
