package org.saphan.plan.simulation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.journal.database.Database;
import org.saphan.plan.Rounds;

/// Asks over 100,000 invented entrepreneurs what the terms of S1 would select, beside the same question as one
/// hand-written query for just these terms. It is no test: run it with `-Dtest=SelectionBenchmark`. The limit is twice
/// the time of the query, in the same run on the same machine.
@QuarkusTest
@WithTestResource(Bench.class)
class SelectionBenchmark {

    private static final int ROWS = Integer.getInteger("saphan.benchmark.rows", 100_000);
    private static final int WARM_UPS = 15;
    private static final int ROUNDS = 21;

    @Inject
    Database database;

    @Test
    void printsTimesOfBoth() throws SQLException {
        var programme = Rounds.programme();
        fill(programme);
        LongSupplier service = () -> Api.as("OSMEP")
                .post("/plan/v1/programmes/" + programme + "/simulations", Map.of())
                .ok()
                .at("eligible")
                .asLong();
        LongSupplier query = () -> byHand(programme);
        System.out.printf(
                "%n%,d entrepreneurs; eligible: %d by the service, %d by hand%n",
                ROWS, service.getAsLong(), query.getAsLong());
        millis(service, WARM_UPS);
        millis(query, WARM_UPS);
        var simulated = millis(service, ROUNDS);
        var asked = millis(query, ROUNDS);
        System.out.printf(
                "simulation %.0f ms, hand-written query %.0f ms, ratio %.2f%n", simulated, asked, simulated / asked);
        printsTimesOfARound(programme);
    }

    private static void printsTimesOfARound(String programme) {
        var round = Rounds.open("OSMEP", programme, Map.of("title", "All", "applicants", "REGISTER"))
                .created();
        var decided = millis(
                () -> Rounds.decide(round, true).ok().at("applicantCount").asLong(), 1);
        var verified = millis(
                () -> Api.as("OSMEP")
                        .get(Rounds.path(round) + "/verification")
                        .ok()
                        .at("entries")
                        .asLong(),
                1);
        System.out.printf("a round over all: decision %.0f ms, verification %.0f ms%n", decided, verified);
    }

    /// The median.
    private static double millis(LongSupplier what, int rounds) {
        var times = LongStream.range(0, rounds)
                .map(_ -> {
                    var start = System.nanoTime();
                    if (what.getAsLong() == 0) {
                        throw new AssertionError("nobody is eligible");
                    }
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return times[rounds / 2] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private long byHand(String programme) {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(HAND_WRITTEN)) {
                query.setString(1, programme);
                query.setString(2, programme);
                query.setString(3, programme);
                try (var found = query.executeQuery()) {
                    found.next();
                    found.getString("provinces");
                    found.getString("chosen");
                    return found.getLong("eligible");
                }
            }
        });
    }

    private void fill(String programme) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var sql : filling(programme)) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> filling(String programme) {
        return Arrays.asList("""
            create temp table crowd as select uuidv7() id, n from generate_series(1, %1$d) n;
            insert into known_entrepreneur (id, otop_registration_no, kind, status, public_name, province_code, sequence)
            select id, 'OTOP-2401-2552-' || n, (array['COMMUNITY_GROUP', 'COMMUNITY_GROUP', 'SINGLE_OWNER', 'SME'])[1 + n %% 4],
            case when n %% 20 = 0 then 'SUSPENDED' else 'REGISTERED' end, 'Fictitious Group ' || n,
            (select array_agg(id order by id) from known_area where level = 'PROVINCE')[1 + n %% 77], n %% 7 from crowd;
            insert into known_rating (id, product_id, entrepreneur_id, round_year_be, stars, announced, total, sequence)
            select gen_random_uuid(), gen_random_uuid(), id, 2551 + ((n / 3 + k) %% 5), 1 + (hashint4(n * 7 + k) & 3) + (hashint4(n + k) & 1),
            true, 50 + (hashint4(n + k) & 4095) / 100.0, k from crowd, generate_series(1, 2) k;
            insert into voluntary_statement (id, programme_code, entrepreneur_id, stated_on, evidence, recorded_by, version)
            select gen_random_uuid(), '%2$s', id, date '2010-10-01' + n %% 20, 'Minutes', 'CDD', 0 from crowd where n %% 3 = 0;
            insert into potential_assessment (id, programme_code, entrepreneur_id, result, score, assessed_on, assessed_by, version)
            select gen_random_uuid(), '%2$s', id, case when n %% 5 = 0 then 'FAIL' else 'PASS' end, (hashint4(n) & 8191) / 100.0,
            date '2010-10-01' + n %% 20, 'DIP', 0 from crowd where n %% 4 > 0;
            analyze""".formatted(ROWS, programme).split(";\n"));
    }

    private static final String HAND_WRITTEN = """
            with rating as (
                select entrepreneur_id, bool_or(stars = 5) five from known_rating
                where announced and superseded_by is null and round_year_be in (2552, 2553) group by entrepreneur_id
            ),
            assessment as (
                select distinct on (entrepreneur_id) entrepreneur_id, result, score from potential_assessment
                where programme_code = ? order by entrepreneur_id, assessed_on desc, id desc
            ),
            judged as (
                select e.id, e.public_name, e.province_code, p.score, s.stated_on,
                e.status <> 'REGISTERED' unregistered,
                e.kind <> 'COMMUNITY_GROUP' kind,
                e.province_code not in (select id from known_area where level = 'PROVINCE'
                    and valid_from <= date '2010-09-30' and coalesce(valid_to >= date '2010-09-30', true)) province,
                r.entrepreneur_id is null round,
                not r.five star,
                s.id is null voluntary,
                p.result is distinct from 'PASS' potential,
                coalesce(o.state in ('SELECTED', 'ENROLLED', 'GRADUATED'), false) already
                from known_entrepreneur e
                left join rating r on r.entrepreneur_id = e.id
                left join assessment p on p.entrepreneur_id = e.id
                left join voluntary_statement s
                    on s.entrepreneur_id = e.id and s.programme_code = ? and s.withdrawn_on is null
                left join enrolment o on o.entrepreneur_id = e.id and o.programme_code = ?
                    and o.state not in ('REJECTED', 'WITHDRAWN', 'TERMINATED')
                where e.merged_into is null
            ),
            ranked as (
                select *, row_number() over (order by score desc, stated_on, id) rank,
                row_number() over (partition by province_code order by score desc, stated_on, id) province_rank
                from judged where not (unregistered or kind or province or round or star or voluntary or potential or already)
            )
            select count(*) considered, count(*) filter (where unregistered) unregistered, count(*) filter (where kind) kind,
            count(*) filter (where province) province, count(*) filter (where round) round, count(*) filter (where star) star,
            count(*) filter (where voluntary) voluntary, count(*) filter (where potential) potential,
            (select count(*) from ranked) eligible,
            (select json_agg(p) from (select province_code, count(*) eligible, count(*) filter (where province_rank <= 2) selected
                from ranked group by province_code order by province_code) p) provinces,
            (select json_agg(c) from (select rank, id, public_name, province_code, score from ranked
                where province_rank <= 2 order by rank limit 200) c) chosen
            from judged""";
}
