package org.saphan.plan.selectionlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.http.table.CsvTable;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.ranking.SelectionDecision;

/// The results of a round, with the names that the register publishes.
@ApplicationScoped
public class RoundResults {

    private static final List<String> HEADING = List.of(
            "position",
            "entrepreneurId",
            "otopRegistrationNo",
            "name",
            "provinceCode",
            "decision",
            "reasons",
            "provinceRank",
            "nationalRank",
            "score",
            "parts",
            "tie",
            "enrolmentId",
            "promotedOn",
            "promotedBy",
            "passedOverOn",
            "passedOverReasons");

    private final KnownRows rows;

    RoundResults(KnownRows rows) {
        this.rows = rows;
    }

    /// In the list's order.
    public List<RoundResult> page(RoundFilter filter, @Nullable Integer after, int limit) {
        var sql = new StringBuilder("""
                select e.*, k.otop_registration_no, k.public_name from selection_round_entry e
                left join known_entrepreneur k on k.id = e.entrepreneur_id where e.round_id = ?""");
        var values = new ArrayList<Object>(List.of(filter.roundId()));
        add(sql, values, "e.province_code = ?", filter.provinceCode());
        add(
                sql,
                values,
                "e.decision = ?",
                filter.decision() == null ? null : filter.decision().name());
        add(sql, values, "e.position > ?", after);
        sql.append(" order by e.position limit ").append(limit + 1);
        return rows.list(sql.toString(), RoundResults::result, values.toArray());
    }

    /// Whose results are wanted.
    public record RoundFilter(
            UUID roundId,
            @Nullable String provinceCode,
            @Nullable SelectionDecision decision) {}

    /// The same as a table, all of them.
    public CsvTable table(RoundFilter filter) {
        return CsvTable.of(
                "selection-round-" + filter.roundId(),
                HEADING,
                page(filter, null, Integer.MAX_VALUE - 1).stream()
                        .map(RoundResults::cells)
                        .toList());
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static List<@Nullable Object> cells(RoundResult row) {
        var parts = row.parts().stream()
                .map(each -> each.measure() + " " + each.value().toPlainString() + " × "
                        + each.weight().toPlainString())
                .collect(Collectors.joining("; "));
        return Arrays.asList(
                row.position(),
                row.entrepreneurId(),
                row.otopRegistrationNo(),
                row.name(),
                row.provinceCode(),
                row.decision(),
                String.join(" ", row.reasons()),
                row.provinceRank(),
                row.nationalRank(),
                row.score(),
                parts,
                row.tie(),
                row.enrolmentId(),
                row.promotedOn(),
                row.promotedBy(),
                row.passedOverOn(),
                String.join(" ", row.passedOverReasons()));
    }

    private static RoundResult result(ResultSet row) throws SQLException {
        var score = row.getBigDecimal("score");
        return new RoundResult(
                row.getInt("position"),
                row.getObject("entrepreneur_id", UUID.class),
                row.getString("otop_registration_no"),
                row.getString("public_name"),
                row.getString("province_code"),
                SelectionDecision.valueOf(row.getString("decision")),
                EntryJson.texts(row, "reasons"),
                row.getObject("province_rank", Integer.class),
                row.getObject("national_rank", Integer.class),
                score == null ? null : score.stripTrailingZeros(),
                EntryJson.parts(row),
                EntryJson.tie(row),
                row.getString("digest"),
                row.getObject("enrolment_id", UUID.class),
                row.getObject("promoted_on", LocalDate.class),
                row.getString("promoted_by"),
                row.getObject("passed_over_on", LocalDate.class),
                EntryJson.texts(row, "passed_over_reasons"));
    }
}
