package org.saphan.plan;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saphan.journal.known.KnownRows;

/// Many groups at once, put where this service keeps what it has learnt and recorded: as if the register and the
/// agencies had told all of it long ago.
public final class Crowd {

    private Crowd() {}

    /// Groups of five stars that fulfil all of S1-07, in the order of their potential: the first has the score 99, each
    /// later one a hundredth less.
    public static List<UUID> ready(String programme, String province, int count) {
        var groups = groups(province, count);
        var rows = CDI.current().select(KnownRows.class).get();
        rows.write("""
                insert into voluntary_statement (id, programme_code, entrepreneur_id, stated_on, evidence, recorded_by,
                version) values (?, ?, ?, date '2010-10-04', 'Minutes 3/2553', 'CDD', 0)""", groups, (row, group) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, group);
        });
        rows.write("""
                insert into potential_assessment (id, programme_code, entrepreneur_id, result, score, assessed_on,
                assessed_by, version) values (?, ?, ?, 'PASS', ?, date '2010-10-11', 'DIP', 0)""", IntStream.range(0, count).boxed().toList(), (row, each) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, groups.get(each));
            row.setBigDecimal(4, new BigDecimal("99.00").subtract(BigDecimal.valueOf(each, 2)));
        });
        return groups;
    }

    /// Registered groups with one product of five stars in round 2553.
    public static List<UUID> groups(String province, int count) {
        var rows = CDI.current().select(KnownRows.class).get();
        var groups = Stream.generate(UUID::randomUUID).limit(count).toList();
        rows.write("""
                insert into known_entrepreneur (id, otop_registration_no, kind, status, public_name, province_code,
                status_since, sequence)
                values (?, 'OTOP-2401-2552-00001', 'COMMUNITY_GROUP', 'REGISTERED', '=กลุ่ม', ?, now(), 0)""", groups, (row, group) -> {
            row.setObject(1, group);
            row.setString(2, province);
        });
        rows.write("""
                insert into known_rating (id, product_id, entrepreneur_id, round_year_be, stars, announced, total,
                sequence) values (?, ?, ?, 2553, 5, true, 91.5, 0)""", groups, (row, group) -> {
            row.setObject(1, UUID.randomUUID());
            row.setObject(2, UUID.randomUUID());
            row.setObject(3, group);
        });
        return groups;
    }
}
