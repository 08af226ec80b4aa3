package org.saphan.marketing.salesreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Puts what is right in the place of a report that was wrong. Holds the onboarding, so that it is corrected once.
@ApplicationScoped
class SupersedeSalesReport {

    private final SalesReports reports;
    private final SellingPlaces places;
    private final SalesAccess access;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    SupersedeSalesReport(
            SalesReports reports,
            SellingPlaces places,
            SalesAccess access,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.reports = reports;
        this.places = places;
        this.access = access;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SalesReportDetails run(UUID id, SalesSupersession content) {
        var onboardingId = reports.onboardingOf(id);
        var place = Objects.requireNonNull(places.hold(Set.of(onboardingId)).get(onboardingId));
        access.refusalToReport(place).ifPresent(refusal -> {
            throw refusal;
        });
        var wrong = reports.require(id);
        var right = wrong.supersede(content, caller.code(), BangkokDays.today(clock));
        reports.flush(); // the old one no longer stands before the new one does
        reports.persistAndFlush(right);
        journal.record(new SalesReportEvent.SalesReportWrittenOff(wrong.published()));
        journal.record(new SalesReportEvent.SalesReportReported(right.published()));
        return right.details();
    }
}
