package org.saphan.marketing.salesreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Reports what was sold of a product in a month.
@ApplicationScoped
class ReportSales {

    private final SalesEntries entries;

    ReportSales(SalesEntries entries) {
        this.entries = entries;
    }

    @Transactional
    SalesReportDetails run(UUID onboardingId, NewSalesReport content) {
        var entry = List.of(content.entry(onboardingId));
        entries.check(entry).getFirst().ifPresent(broken -> {
            throw broken.refusal();
        });
        return entries.add(entry).getFirst().details();
    }
}
