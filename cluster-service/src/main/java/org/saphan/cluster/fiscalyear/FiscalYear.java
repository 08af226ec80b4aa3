package org.saphan.cluster.fiscalyear;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What the documents say of a year.
@Entity
class FiscalYear {

    @Id
    @Column(name = "year_be")
    private int yearBe;

    @Enumerated(EnumType.STRING)
    private YearKind yearKind;

    private @Nullable Integer clusters;

    @Embedded
    private @Nullable ReportedValue reportedValue;

    @Embedded
    private @Nullable YearTarget target;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> partners;

    @Embedded
    private @Nullable LaunchEvent launchEvent;

    private String source;
    private String setBy;
    private LocalDate setOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FiscalYear() {}

    static FiscalYear of(int fiscalYear, YearContent content, String agency, LocalDate day) {
        var year = new FiscalYear();
        year.yearBe = fiscalYear;
        year.set(content, agency, day);
        return year;
    }

    void set(YearContent content, String agency, LocalDate day) {
        yearKind = content.kind();
        clusters = content.clusters();
        reportedValue = content.reportedValue();
        target = content.target();
        partners = new ArrayList<>(content.partners());
        launchEvent = content.launchEvent();
        source = content.source();
        setBy = agency;
        setOn = day;
    }

    long version() {
        return version;
    }

    FiscalYearDetails details() {
        return new FiscalYearDetails(
                yearBe,
                yearKind,
                clusters,
                reportedValue,
                target,
                List.copyOf(partners),
                launchEvent,
                source,
                setBy,
                setOn,
                version);
    }
}
