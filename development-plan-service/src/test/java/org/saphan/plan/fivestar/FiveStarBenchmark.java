package org.saphan.plan.fivestar;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;
import org.saphan.plan.Results;

/// Asks for the untaken among 100,000 invented entrepreneurs with 210,000 ratings, of which every tenth has five stars,
/// and 5,000 enrolments. It is no test: run it with `-Dtest=FiveStarBenchmark`.
@QuarkusTest
@WithTestResource(Bench.class)
class FiveStarBenchmark {

    private static final int ROUNDS = 5;
    private static final int PAGE = 51;

    @Inject
    AgroalDataSource database;

    @Inject
    FiveStars fiveStars;

    @Test
    void printsHowLongItTakes() throws SQLException {
        fill(Journeys.programme());
        for (var round = 1; round <= ROUNDS; round++) {
            var start = System.nanoTime();
            var provinces = fiveStars.provinces(null, null);
            var counted = System.nanoTime();
            var page = fiveStars.untaken(null, null, new UUID(0, 0), PAGE);
            var listed = System.nanoTime();
            assertThat(provinces).hasSizeGreaterThan(70);
            assertThat(page).hasSize(PAGE);
            System.out.printf(
                    "untaken of 100,000: counts by province %d ms, a page %d ms%n",
                    TimeUnit.NANOSECONDS.toMillis(counted - start), TimeUnit.NANOSECONDS.toMillis(listed - counted));
        }
    }

    private void fill(String programme) throws SQLException {
        try (var connection = database.getConnection();
                var fill = connection.createStatement()) {
            fill.executeUpdate("""
                    insert into known_entrepreneur (id, otop_registration_no, kind, status, public_name, province_code,
                    sequence)
                    select md5('e' || n)::uuid, 'OTOP-2401-2552-' || n, 'COMMUNITY_GROUP', 'REGISTERED', 'กลุ่ม ' || n,
                    (10 + n / 10 % 80)::text, 0 from generate_series(1, 100000) n""");
            fill.executeUpdate("""
                    insert into known_rating (id, product_id, entrepreneur_id, round_year_be, stars, announced, sequence)
                    select md5('r' || n)::uuid, md5('p' || n)::uuid, md5('e' || (1 + n % 100000))::uuid, 2552 + n % 2,
                    case when n % 10 = 0 then 5 else 1 + n % 4 end, true, 0 from generate_series(1, 210000) n""");
            fill.executeUpdate("""
                    insert into enrolment (id, programme_code, entrepreneur_id, province_code, state, resolution_number,
                    selected_on, selected_by, selected_at, snapshot, eligibility_changed, version)
                    select md5('x' || n)::uuid, '%s', md5('e' || n * 7)::uuid, '24', 'GRADUATED', 'WG 3/2553',
                    '2010-10-20', 'OSMEP', now(), '%s', false, 0 from generate_series(1, 5000) n""".formatted(programme, Results.SNAPSHOT));
            fill.executeUpdate("analyze");
        }
    }
}
