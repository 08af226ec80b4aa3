package org.saphan.marketing.salesreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;
import org.saphan.journal.known.KnownRows;

/// The reports of sales.
@ApplicationScoped
class SalesReports implements PanacheRepositoryBase<SalesReport, UUID> {

    private static final String STANDING = """
            select onboarding_id, product_id, period from sales_report
            where onboarding_id = any (?) and period between ? and ? and superseded_by is null""";

    private final KnownRows rows;

    SalesReports(KnownRows rows) {
        this.rows = rows;
    }

    SalesReport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("sales report", id));
    }

    /// The onboarding of the report, which is not loaded: it may change until the onboarding is held.
    UUID onboardingOf(UUID id) {
        return getEntityManager()
                .createQuery("select r.onboardingId from SalesReport r where r.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("sales report", id));
    }

    /// What is reported already of the onboardings and months of these entries.
    List<SalesKey> standing(List<SalesEntry> entries) {
        var months = entries.stream().map(SalesEntry::period).sorted().toList();
        if (months.isEmpty()) {
            return List.of();
        }
        var ids = entries.stream().map(SalesEntry::onboardingId).distinct().toArray(UUID[]::new);
        return rows.list(
                STANDING,
                row -> new SalesKey(
                        row.getObject("onboarding_id", UUID.class),
                        row.getObject("product_id", UUID.class),
                        YearMonth.from(row.getObject("period", LocalDate.class))),
                ids,
                months.getFirst().atDay(1),
                months.getLast().atDay(1));
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<SalesReport> ofOnboarding(UUID onboardingId, PageRequest page) {
        return find("onboardingId = ?1 and id > ?2 order by id", onboardingId, page.afterIdOrFirst())
                .page(0, page.limit() + 1)
                .list();
    }
}
