package org.saphan.marketing.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.marketing.Shop;
import org.saphan.marketing.channel.ChannelFacts;
import org.saphan.marketing.channel.ChannelQueries;

/// Asks who is ready among 100,000 invented entrepreneurs with 200,000 products, beside the same as one hand-written
/// statement. It is no test: run it with `-Dtest=ReadinessBenchmark`.
@QuarkusTest
@WithTestResource(Bench.class)
class ReadinessBenchmark {

    private static final int ROUNDS = 5;
    private static final int PAGE = 51;
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    private static final String PLAIN = """
            select e.id, e.public_name from known_entrepreneur e
            where e.status = 'REGISTERED' and e.merged_into is null
            and exists (select from known_consent c where c.entrepreneur_id = e.id and c.purpose = 'MARKETING'
                and c.withdrawn_on is null)
            and exists (select from known_product p where p.entrepreneur_id = e.id and p.category = 'FOOD'
                and exists (select from known_rating r where r.product_id = p.id and r.announced
                    and r.superseded_by is null and r.stars >= 4)
                and exists (select from known_certification c where c.product_id = p.id and c.standard = 'HACCP'
                    and c.status = 'GRANTED' and '2014-06-01' between c.valid_from and c.valid_to))
            order by e.id limit 51""";

    @Inject
    AgroalDataSource database;

    @Inject
    ReadinessRows readiness;

    @Inject
    ChannelQueries channels;

    @Test
    void printsHowLongItTakes() throws SQLException {
        fill();
        var often = channel("HACCP");
        var rare = channel("GI");
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.printf(
                    "readiness of 100,000, a page: ready %d ms (plain SQL %d ms), ready and rare %d ms (plain SQL"
                            + " %d ms), not ready %d ms, all %d ms, ready of a province %d ms, all as a table"
                            + " %d ms%n",
                    millis(() -> page(often, "true", null, PAGE)),
                    millis(() -> plain("HACCP")),
                    millis(() -> page(rare, "true", null, PAGE)),
                    millis(() -> plain("GI")),
                    millis(() -> page(often, "false", null, PAGE)),
                    millis(() -> page(often, null, null, PAGE)),
                    millis(() -> page(often, "true", "24", PAGE)),
                    millis(() -> page(often, null, null, 100_000)));
        }
    }

    private interface Work {
        int run() throws SQLException;
    }

    private static long millis(Work work) throws SQLException {
        var start = System.nanoTime();
        assertThat(work.run()).isPositive();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private int page(ChannelFacts channel, String ready, String province, int most) {
        var filter = new ReadinessFilter();
        filter.ready = ready;
        filter.province = province;
        return readiness
                .of(channel, filter, new UUID(0, 0), most, DAY, Locale.ENGLISH)
                .size();
    }

    private int plain(String standard) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var rows = query.executeQuery(PLAIN.replace("HACCP", standard))) {
            var count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    private ChannelFacts channel(String standard) {
        var id = Shop.asking("EXPORT", Shop.stars(4), Shop.certificate(standard), Shop.category("FOOD"));
        return channels.read(UUID.fromString(id));
    }

    /// Of the products every fourth has four stars, every third is food, every fifth has HACCP and one in 20,000 GI.
    private void fill() throws SQLException {
        try (var connection = database.getConnection();
                var fill = connection.createStatement()) {
            fill.executeUpdate("""
                    insert into known_entrepreneur (id, otop_registration_no, kind, status, status_since, public_name,
                    province_code, sequence)
                    select md5('e' || n)::uuid, 'OTOP-2401-2552-' || n, 'COMMUNITY_GROUP',
                    case when n % 50 = 0 then 'SUSPENDED' else 'REGISTERED' end, now(), 'กลุ่ม ' || n,
                    (10 + n / 10 % 80)::text, 0 from generate_series(1, 100000) n""");
            fill.executeUpdate("""
                    insert into known_consent (id, entrepreneur_id, purpose, granted_on, sequence)
                    select md5('c' || n)::uuid, md5('e' || n)::uuid, 'MARKETING', '2010-05-01', 0
                    from generate_series(1, 100000) n where n % 10 > 0""");
            fill.executeUpdate("""
                    insert into known_product (id, entrepreneur_id, name_th, category, sequence)
                    select md5('p' || n)::uuid, md5('e' || (1 + n % 100000))::uuid, 'ขนม ' || n,
                    case when n % 3 = 0 then 'FOOD' else 'BEVERAGE' end, 0 from generate_series(1, 200000) n""");
            fill.executeUpdate("""
                    insert into known_rating (id, product_id, entrepreneur_id, round_year_be, stars, announced, sequence)
                    select md5('r' || n)::uuid, md5('p' || n)::uuid, md5('e' || (1 + n % 100000))::uuid, 2553,
                    case when n % 4 = 0 then 4 else 1 + n % 3 end, true, 0 from generate_series(1, 200000) n""");
            fill.executeUpdate("""
                    insert into known_certification (id, product_id, entrepreneur_id, standard, valid_from, valid_to,
                    status, sequence)
                    select md5('h' || n)::uuid, md5('p' || n)::uuid, md5('e' || (1 + n % 100000))::uuid,
                    case when n % 6000 = 0 then 'GI' when n % 5 = 0 then 'HACCP' else 'TCPS' end, '2012-01-01',
                    '2015-01-01', 'GRANTED', 0 from generate_series(1, 200000) n where n % 2 = 0""");
            fill.executeUpdate("analyze");
        }
    }
}
