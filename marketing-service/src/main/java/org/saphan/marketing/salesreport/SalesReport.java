package org.saphan.marketing.salesreport;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// What was sold of a product through a channel in a month.
@Entity
class SalesReport {

    @Id
    private UUID id;

    private UUID onboardingId;
    private UUID productId;
    private LocalDate period;

    @Embedded
    private SalesFigures figures;

    private String reportedBy;
    private LocalDate reportedOn;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SalesReport() {}

    static SalesReport of(SalesEntry entry, String agency, LocalDate day) {
        var report = new SalesReport();
        report.id = Ids.next();
        report.onboardingId = entry.onboardingId();
        report.productId = entry.productId();
        report.period = entry.period().atDay(1);
        report.figures = new SalesFigures(entry.domestic(), entry.foreign(), entry.units());
        report.reportedBy = agency;
        report.reportedOn = day;
        return report;
    }

    /// What is right instead; this one stays, and names it.
    SalesReport supersede(SalesSupersession content, String agency, LocalDate day) {
        if (supersededBy != null) {
            throw new SalesReportSuperseded(supersededBy);
        }
        var entry = new SalesEntry(
                onboardingId, productId, month(), content.domestic(), content.foreign(), content.units());
        var right = of(entry, agency, day);
        right.supersedes = id;
        right.reason = content.reason();
        supersededBy = right.id;
        return right;
    }

    private YearMonth month() {
        return YearMonth.from(period);
    }

    UUID id() {
        return id;
    }

    UUID onboardingId() {
        return onboardingId;
    }

    SalesReportPublished published() {
        return new SalesReportPublished(
                id,
                onboardingId,
                productId,
                month().toString(),
                figures.soldAtHome(),
                figures.soldAbroad(),
                reportedBy,
                supersedes,
                supersededBy,
                version);
    }

    SalesReportDetails details() {
        return new SalesReportDetails(
                id,
                onboardingId,
                productId,
                month().toString(),
                figures.domesticSales(),
                figures.foreignSales(),
                figures.total(),
                figures.units(),
                reportedBy,
                reportedOn,
                supersedes,
                reason,
                supersededBy,
                version);
    }
}
