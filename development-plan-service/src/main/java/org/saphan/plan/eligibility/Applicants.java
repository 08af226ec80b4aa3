package org.saphan.plan.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.saphan.journal.known.KnownRows;

/// Holds many entrepreneurs against a programme's conditions in one question to the database, so that all are judged
/// on the facts of one moment.
@ApplicationScoped
public class Applicants {

    private final KnownRows rows;

    Applicants(KnownRows rows) {
        this.rows = rows;
    }

    /// Every applicant, eligible or not, by id.
    public List<ApplicantFacts> all(ApplicantQuestion question) {
        var rules = EligibilityRules.of(question);
        var query = new ApplicantQuery(question, rules);
        return rows.list(query.all(), row -> facts(row, rules), query.values());
    }

    /// Those who are eligible, and which rules the others break.
    public Survey survey(ApplicantQuestion question) {
        var rules = EligibilityRules.of(question);
        var query = new ApplicantQuery(question, rules);
        var eligible = new ArrayList<ApplicantFacts>();
        var counts = new long[rules.size()];
        var others = rows.list(
                query.survey(),
                row -> {
                    var broken = row.getInt("broken");
                    if (broken == 0) {
                        eligible.add(facts(row, rules));
                        return 0L;
                    }
                    var applicants = row.getLong("applicants");
                    breaches(broken, rules.size()).forEach(each -> counts[each] += applicants);
                    return applicants;
                },
                query.values());
        var failures = new LinkedHashMap<String, Long>();
        IntStream.range(0, counts.length)
                .filter(each -> counts[each] > 0)
                .forEach(each -> failures.put(rules.get(each).code(), counts[each]));
        var considered =
                eligible.size() + others.stream().mapToLong(Long::longValue).sum();
        return new Survey(considered, failures, List.copyOf(eligible));
    }

    private static IntStream breaches(int broken, int rules) {
        return IntStream.range(0, rules).filter(each -> (broken & (1 << each)) != 0);
    }

    private static ApplicantFacts facts(ResultSet row, List<EligibilityRule> rules) throws SQLException {
        var broken = row.getInt("broken");
        return new ApplicantFacts(
                row.getObject("id", UUID.class),
                row.getString("province_code"),
                broken == 0
                        ? List.of()
                        : breaches(broken, rules.size())
                                .mapToObj(each -> rules.get(each).code())
                                .toList(),
                row.getObject("best_stars", Integer.class),
                row.getBigDecimal("best_total"),
                row.getInt("products"),
                row.getBigDecimal("score"),
                row.getObject("nominated_on", LocalDate.class),
                row.getObject("stated_on", LocalDate.class),
                row.getObject("candidate_id", UUID.class),
                row.getObject("statement_id", UUID.class),
                row.getObject("assessment_id", UUID.class),
                row.getObject("sequence", Long.class),
                row.getLong("rating_sequences"));
    }
}
