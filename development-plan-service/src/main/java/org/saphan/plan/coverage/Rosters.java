package org.saphan.plan.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.enrolment.PlacedEnrolment;
import org.saphan.plan.known.registry.KnownEntrepreneurs;
import org.saphan.plan.known.registry.KnownName;

/// The rosters of the programmes.
@ApplicationScoped
class Rosters {

    private final EnrolmentQueries enrolments;
    private final KnownEntrepreneurs entrepreneurs;

    Rosters(EnrolmentQueries enrolments, KnownEntrepreneurs entrepreneurs) {
        this.enrolments = enrolments;
        this.entrepreneurs = entrepreneurs;
    }

    Roster of(String programmeCode, @Nullable String provinceCode, PageRequest request) {
        var rows = enrolments.placed(programmeCode, provinceCode, request.afterId(), request.limit());
        var page = Page.of(rows, request.limit(), row -> Cursor.of(row.enrolmentId()));
        var names = entrepreneurs.names(
                page.items().stream().map(PlacedEnrolment::entrepreneurId).toList());
        var totals = totals(programmeCode, provinceCode);
        return new Roster(
                totals.stream().mapToLong(Roster.ProvinceTotal::selected).sum(),
                totals,
                page.items().stream().map(row -> entry(row, names)).toList(),
                page.next());
    }

    private List<Roster.ProvinceTotal> totals(String programmeCode, @Nullable String provinceCode) {
        return enrolments.placedByProvince(programmeCode).entrySet().stream()
                .filter(each -> provinceCode == null || provinceCode.equals(each.getKey()))
                .map(each -> new Roster.ProvinceTotal(each.getKey(), each.getValue()))
                .toList();
    }

    private static Roster.Entry entry(PlacedEnrolment row, Map<UUID, KnownName> names) {
        var name = names.getOrDefault(row.entrepreneurId(), KnownName.UNKNOWN);
        return new Roster.Entry(
                row.enrolmentId(),
                row.entrepreneurId(),
                name.otopRegistrationNo(),
                name.name(),
                row.provinceCode(),
                row.state(),
                row.selectedOn(),
                row.resolutionNumber());
    }
}
