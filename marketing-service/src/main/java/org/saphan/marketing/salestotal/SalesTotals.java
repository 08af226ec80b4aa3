package org.saphan.marketing.salestotal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saphan.http.table.CsvTable;
import org.saphan.journal.known.KnownRows;

/// The sales that were reported, added up.
@ApplicationScoped
class SalesTotals {

    private final KnownRows rows;

    SalesTotals(KnownRows rows) {
        this.rows = rows;
    }

    List<SalesTotal> ofProgramme(String programmeCode, SalesQuestion question) {
        return of("o.programme_code", programmeCode, question);
    }

    List<SalesTotal> ofChannel(UUID channelId, SalesQuestion question) {
        return of("o.channel_id", channelId, question);
    }

    static CsvTable table(List<SalesTotal> totals, SalesQuestion question) {
        var by = question.groups();
        return CsvTable.of(
                "sales",
                SalesTotal.heading(by),
                totals.stream().map(each -> each.cells(by)).toList());
    }

    private List<SalesTotal> of(String whose, Object id, SalesQuestion question) {
        var by = question.groups();
        var keys = by.stream()
                .map(each -> each.expression() + " as " + each.column() + ", ")
                .collect(Collectors.joining());
        var places =
                IntStream.rangeClosed(1, by.size()).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        var sql = """
                select %s coalesce(sum(s.domestic_sales), 0) as domestic, coalesce(sum(s.foreign_sales), 0) as abroad,
                count(distinct o.entrepreneur_id) as entrepreneurs, count(distinct s.product_id) as products
                from onboarding o join sales_report s on s.onboarding_id = o.id and s.superseded_by is null
                join channel c on c.id = o.channel_id
                left join known_entrepreneur e on e.id = o.entrepreneur_id
                left join known_product p on p.id = s.product_id
                where %s = ? and s.period >= coalesce(?::date, '-infinity')
                and s.period <= coalesce(?::date, 'infinity') %s""".formatted(keys, whose, by.isEmpty() ? "" : "group by %1$s order by %1$s".formatted(places));
        return rows.list(sql, row -> SalesTotal.read(row, by), id, question.firstMonth(), question.lastMonth());
    }
}
