package org.saphan.plan.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.saphan.journal.known.KnownRows;

/// Facts of entrepreneurs as they fall, the same in every run.
class RandomFacts {

    private final Random random = new Random(2553);
    private final KnownRows rows;

    RandomFacts(KnownRows rows) {
        this.rows = rows;
    }

    /// Everybody is known but every twentieth, who is only a candidate; who was merged away is a candidate too.
    void of(String programme, List<UUID> crowd) {
        var known = crowd.stream().filter(each -> crowd.indexOf(each) % 20 != 0).toList();
        var merged = known.stream().filter(_ -> random.nextInt(12) == 0).toList();
        rows.write("""
                insert into known_entrepreneur (id, kind, status, province_code, merged_into, sequence)
                values (?, ?, ?, ?, ?, ?)""", known, (row, id) -> {
            row.setObject(1, id);
            row.setString(2, any("COMMUNITY_GROUP", "COMMUNITY_GROUP", "COMMUNITY_GROUP", "SINGLE_OWNER", "SME"));
            row.setString(3, any("REGISTERED", "REGISTERED", "REGISTERED", "SUSPENDED", "DEREGISTERED"));
            row.setString(4, any("10", "24", "43", "38"));
            row.setObject(5, merged.contains(id) ? UUID.randomUUID() : null);
            row.setLong(6, random.nextInt(5));
        });
        rows.write("""
                insert into enrolment (id, programme_code, entrepreneur_id, province_code, state, nominated_on,
                eligibility_changed, version) values (?, ?, ?, '24', 'NOMINATED', date '2010-10-01', false, 0)""", crowd, (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, id);
        });
        ratings(crowd);
        statements(programme, crowd);
        assessments(programme, crowd);
    }

    private void ratings(List<UUID> crowd) {
        rows.write("""
                insert into known_rating (id, product_id, entrepreneur_id, round_year_be, stars, announced,
                superseded_by, total, sequence) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", several(crowd, 4), (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setObject(2, new UUID(id.getMostSignificantBits(), random.nextInt(3)));
            row.setObject(3, id);
            row.setInt(4, 2551 + random.nextInt(4));
            row.setInt(5, any(2, 3, 4, 5, 5, 5));
            row.setBoolean(6, random.nextInt(8) > 0);
            row.setObject(7, random.nextInt(8) == 0 ? UUID.randomUUID() : null);
            row.setBigDecimal(8, random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(10_000), 2) : null);
            row.setLong(9, random.nextInt(5));
        });
    }

    private void statements(String programme, List<UUID> crowd) {
        var willing = crowd.stream().filter(_ -> random.nextInt(5) > 0).toList();
        rows.write("""
                insert into voluntary_statement (id, programme_code, entrepreneur_id, stated_on, evidence, recorded_by,
                withdrawn_on, withdrawal_reason, version)
                values (?, ?, ?, date '2010-10-04', 'Minutes', 'CDD', ?, ?, 0)""", willing, (row, id) -> {
            var withdrawn = random.nextInt(6) == 0;
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, id);
            row.setObject(4, withdrawn ? LocalDate.of(2010, 10, 5) : null);
            row.setString(5, withdrawn ? "Changed their mind." : null);
        });
    }

    private void assessments(String programme, List<UUID> crowd) {
        rows.write("""
                insert into potential_assessment (id, programme_code, entrepreneur_id, result, score, assessed_on,
                assessed_by, version) values (?, ?, ?, ?, ?, ?, 'DIP', 0)""", several(crowd, 3), (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, id);
            row.setString(4, any("PASS", "PASS", "FAIL"));
            row.setBigDecimal(5, BigDecimal.valueOf(random.nextInt(10_000), 2));
            row.setObject(6, LocalDate.of(2010, 10, 1 + random.nextInt(3)));
        });
    }

    /// Successors, evidence of impact at the bound and beside it, and places in another programme.
    void proofs(String programme, String earlier, List<UUID> crowd) {
        rows.write("""
                insert into known_successor (id, entrepreneur_id, relation, is_adult, withdrawn_on, sequence)
                values (?, ?, 'CHILD', true, ?, 0)""", several(crowd, 2), (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setObject(2, id);
            row.setObject(3, random.nextInt(4) == 0 ? LocalDate.of(2010, 10, 5) : null);
        });
        rows.write("""
                insert into impact_evidence (id, programme_code, entrepreneur_id, cause, turnover_before, turnover_after,
                before_starts_on, before_ends_on, after_starts_on, after_ends_on, document, recorded_by, recorded_on,
                superseded_by, version) values (?, ?, ?, 'OTHER', 100, ?, date '2009-01-01', date '2009-12-31',
                date '2010-01-01', date '2010-09-30', 'Report 1', 'DIP', date '2010-10-01', ?, 0)""", several(crowd, 1), (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, id);
            row.setBigDecimal(4, new BigDecimal(any("66.66", "66.67", "20", "100", "120")));
            row.setObject(5, random.nextInt(8) == 0 ? UUID.randomUUID() : null);
        });
        rows.write("""
                insert into enrolment (id, programme_code, entrepreneur_id, province_code, state, resolution_number,
                selected_on, selected_at, snapshot, eligibility_changed, version)
                values (?, ?, ?, '24', ?, 'WG 1', date '2010-10-01', now(), '{"entrepreneurSequence": 0}', false, 0)""", several(crowd, 1), (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, earlier);
            row.setObject(3, id);
            row.setString(4, any("NOMINATED", "GRADUATED", "WITHDRAWN"));
        });
    }

    /// Each up to so many times.
    private List<UUID> several(List<UUID> crowd, int most) {
        return crowd.stream()
                .flatMap(id -> Stream.generate(() -> id).limit(random.nextInt(most + 1)))
                .toList();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
