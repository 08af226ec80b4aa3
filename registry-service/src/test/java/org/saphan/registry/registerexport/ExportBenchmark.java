package org.saphan.registry.registerexport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.saphan.bench.Bench;
import org.saphan.bench.Tokens;
import org.saphan.journal.database.Database;

/// Reads 100,000 entrepreneurs over HTTP in each form, copies the same columns with plain `COPY TO`, and counts them.
/// It
/// is no test: run it with `-Dtest=ExportBenchmark`, and compare only figures of one run.
@QuarkusTest
@WithTestResource(Bench.class)
class ExportBenchmark {

    private static final int ROWS = Integer.getInteger("saphan.benchmark.rows", 100_000);

    private static final String ENTREPRENEURS = """
            insert into entrepreneur (
                id, otop_registration_no, external_no, kind, status, name_th, name_en, identification_kind,
                identification_cipher, identification_hash, identification_tail, member_count, community_links, moo,
                subdistrict_code, registration_year_be, employees, annual_revenue, sector, size_class, journey_stage,
                status_since, registered_by, version)
            select
                uuidv7(), 'OTOP-BENCH-' || n, 'BENCH-' || n,
                (array['COMMUNITY_GROUP', 'SINGLE_OWNER', 'SME'])[1 + n % 3], 'REGISTERED', 'กลุ่มสมมุติทดสอบ ' || n,
                'Fictitious Group ' || n, 'NATIONAL_ID', '\\x00', sha256(n::text::bytea), lpad((n % 10000)::text, 4, '0'),
                25, '{PRODUCTION,BENEFIT}', '3', lpad((10 + n % 77)::text, 2, '0') || lpad((1 + n % 12)::text, 2, '0') || '01',
                2553, 12, 1500000.50, 'MANUFACTURING', 'SMALL', 'OTOP', now(), 'CDD', 0
            from generate_series(1, :rows) n""".replace(":rows", Integer.toString(ROWS));

    /// Every row has a past state too, so that a day in the past is counted from the history.
    private static final String CHANGE = "update entrepreneur set version = version + 1, employees = 13";

    private static final String COPY = """
            copy (select id, otop_registration_no, external_no, kind, status, status_since, name_th, name_en, trade_name,
                identification_tail, community_enterprise_code, member_count, community_links, subdistrict_code,
                registration_year_be, employees, annual_revenue, sector, size_class, journey_stage
                from entrepreneur order by id) to stdout (format csv)""";

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    Database database;

    @Test
    void printsSeconds() {
        tell(ENTREPRENEURS);
        tell(CHANGE, "update entrepreneur_history set valid_from = '2011-01-01'", "analyze");
        System.out.printf("%n%-36s %8s %8s %10s%n", ROWS + " entrepreneurs", "seconds", "MB", "peak heap");
        for (int round = 0; round < 2; round++) {
            print("plain COPY TO", () -> copied());
            for (var type : new String[] {
                "text/csv", "application/x-ndjson", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }) {
                print("export, " + type.replaceAll(".*[./]", ""), () -> read("entrepreneurs", type));
            }
            for (var by : new String[] {"province,kind,sizeClass", "province,kind,sizeClass&asOf=2015-01-01"}) {
                print(by, () -> read("statistics/entrepreneurs?by=" + by, "application/json"));
            }
        }
    }

    private static void print(String what, LongSupplier work) {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = System.nanoTime();
        var bytes = work.getAsLong();
        var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        var peak = pools().mapToLong(each -> each.getPeakUsage().getUsed()).sum();
        System.out.printf("%-36s %8.2f %8d %7d MB%n", what, millis / 1000.0, bytes >> 20, peak >> 20);
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(each -> each.getType() == MemoryType.HEAP);
    }

    private long read(String path, String type) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/registry/v1/" + path))
                .header("Accept", type)
                .header("Authorization", "Bearer " + Tokens.token("CDD").signed())
                .build();
        try (var body = http.send(request, BodyHandlers.ofInputStream()).body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException unasked) {
            throw new IllegalStateException(unasked);
        }
    }

    private long copied() {
        return database.ask(connection -> {
            var counted = new long[1];
            try (var out = new OutputStream() {
                @Override
                public void write(int each) {
                    counted[0]++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    counted[0] += length;
                }
            }) {
                var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, out);
                assertThat(rows).isGreaterThanOrEqualTo(ROWS);
                return counted[0];
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private void tell(String... statements) {
        database.tell(connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            }
        });
    }
}
