package org.saphan.marketing.salesreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.journal.Journal;
import org.saphan.marketing.known.registry.KnownProducts;

/// Checks reports of sales, many as one, and stores them. Called within a transaction.
@ApplicationScoped
public class SalesEntries {

    private final SellingPlaces places;
    private final SalesAccess access;
    private final KnownProducts products;
    private final SalesReports reports;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    SalesEntries(
            SellingPlaces places,
            SalesAccess access,
            KnownProducts products,
            SalesReports reports,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.places = places;
        this.access = access;
        this.products = products;
        this.reports = reports;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// Of each entry the first rule that it breaks, in their order; a later entry of the same as an earlier one is
    /// reported already. Holds the onboardings, so that what was found is still true when it is stored.
    public List<Optional<BrokenRule>> check(List<SalesEntry> entries) {
        var held = places.hold(distinct(entries.stream().map(SalesEntry::onboardingId)));
        var rules = new SalesRules(
                held,
                refusals(held.values()),
                products.ownersOf(distinct(entries.stream().map(SalesEntry::productId))),
                new HashSet<>(reports.standing(entries)),
                YearMonth.from(BangkokDays.today(clock)));
        return entries.stream().map(rules::brokenBy).toList();
    }

    /// @param entries that break no rule
    public void store(List<SalesEntry> entries) {
        add(entries);
    }

    List<SalesReport> add(List<SalesEntry> entries) {
        var today = BangkokDays.today(clock);
        var added = entries.stream()
                .map(each -> SalesReport.of(each, caller.code(), today))
                .toList();
        reports.persist(added);
        reports.flush();
        added.forEach(each -> journal.record(new SalesReportEvent.SalesReportReported(each.published())));
        return added;
    }

    /// Asked once for each kind of onboarding that is the same to the caller's duty.
    private Map<UUID, DutyRequired> refusals(Collection<SellingPlace> held) {
        var known = new HashMap<List<String>, Optional<DutyRequired>>();
        var refusals = new HashMap<UUID, DutyRequired>();
        for (var place : held) {
            var kind = List.of(
                    place.providerAgency(),
                    String.valueOf(place.programmeCode()),
                    String.valueOf(place.provinceCode()));
            known.computeIfAbsent(kind, _ -> access.refusalToReport(place))
                    .ifPresent(refusal -> refusals.put(place.onboardingId(), refusal));
        }
        return refusals;
    }

    private static List<UUID> distinct(Stream<UUID> ids) {
        return ids.distinct().toList();
    }
}
