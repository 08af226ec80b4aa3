package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.saphan.bench.Bench;
import org.saphan.journal.database.Database;

/// Imports 200,000 entrepreneurs and as many products with their events, and copies the same rows into the same kind of
/// tables with plain `COPY`. It is no test: run it with `-Dtest=ImportBenchmark`, and compare only figures of one run.
@QuarkusTest
@WithTestResource(Bench.class)
class ImportBenchmark {

    private static final int ROWS = Integer.getInteger("saphan.benchmark.rows", 200_000);
    private static final Path AREAS =
            Path.of(System.getProperty("saphan.root", ".."), "deploy", "reference", "areas.csv");
    private static final String ENTREPRENEURS =
            "externalNo,kind,nameTh,nameEn,tradeName,nationalId,juristicId,communityEnterpriseCode,memberCount,"
                    + "communityLinks,moo,subdistrictCode,registrationYearBE,employees,annualRevenue,sector\n";

    @Inject
    Database database;

    @Test
    void printsRowsPerSecond() throws IOException {
        Import.run("kind=AREAS", Files.readString(AREAS));
        var subdistricts = Files.readAllLines(AREAS).stream()
                .filter(line -> line.contains(",SUBDISTRICT,"))
                .map(line -> line.substring(0, 6))
                .toList();

        var entrepreneurs = imported("kind=ENTREPRENEURS", entrepreneurs(subdistricts));
        var products = imported("kind=PRODUCTS", products());

        System.out.printf("%n%-32s %12s%n", ROWS + " rows", "rows/s");
        print("import, entrepreneurs", entrepreneurs);
        print("plain COPY into entrepreneur", copied("entrepreneur"));
        print("import, products", products);
        print("plain COPY into product", copied("product"));
        print("plain COPY into journal", copied("journal"));
        System.out.printf("%-32s %12d MB%n", "heap used", heap());
    }

    private static void print(String what, long rate) {
        System.out.printf("%-32s %,12d%n", what, rate);
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static long imported(String query, String file) {
        var ended = Import.run(query, file);
        assertThat(ended.at("rowsAccepted").asInt()).as(ended::toString).isEqualTo(ROWS);
        return ended.at("rowsPerSecond").asLong();
    }

    private static String entrepreneurs(List<String> subdistricts) {
        var file = new StringBuilder(ENTREPRENEURS);
        for (int each = 0; each < ROWS; each++) {
            var subdistrict = subdistricts.get(each * 7919 % subdistricts.size());
            file.append("B-")
                    .append(each)
                    .append(",COMMUNITY_GROUP,กลุ่มสมมุติทดสอบ ")
                    .append(each);
            file.append(",Fictitious Group ")
                    .append(each)
                    .append(",,")
                    .append(nationalId(each))
                    .append(",,,25,");
            file.append("PRODUCTION|BENEFIT,3,").append(subdistrict).append(",2553,12,1500000.50,MANUFACTURING\n");
        }
        return file.toString();
    }

    private static String products() {
        var file = new StringBuilder(
                "externalNo,entrepreneurExternalNo,nameTh,nameEn,category,quadrant,localWisdomStory\n");
        for (int each = 0; each < ROWS; each++) {
            file.append("BP-")
                    .append(each)
                    .append(",B-")
                    .append(each)
                    .append(",ขนมสมมุติ ")
                    .append(each);
            file.append(",Fictitious Sweets ").append(each).append(",FOOD,B,เรื่องสมมุติของขนม\n");
        }
        return file.toString();
    }

    private static String nationalId(int serial) {
        var digits = "20000%07d".formatted(serial);
        var sum = 0;
        for (int each = 0; each < 12; each++) {
            sum += (digits.charAt(each) - '0') * (13 - each);
        }
        return digits + (11 - sum % 11) % 10;
    }

    /// Copies the table's rows into one of the same columns, constraints and indexes.
    private long copied(String table) {
        return database.ask(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("create table " + table + "_copy (like " + table + " including all)");
                var columns = columnsOf(table);
                var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                var file = Files.createTempFile(table, ".copy");
                write(copy, "copy (select " + columns + " from " + table + ") to stdout", file);
                var start = System.nanoTime();
                var rows = read(copy, "copy " + table + "_copy (" + columns + ") from stdin", file);
                var millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                Files.delete(file);
                return rows * 1000 / millis;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private String columnsOf(String table) {
        return database.ask(connection -> {
            var sql = """
                    select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns
                    where table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'""";
            try (var query = connection.prepareStatement(sql)) {
                query.setString(1, table);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getString(1);
                }
            }
        });
    }

    private static void write(CopyManager copy, String sql, Path file) throws IOException, SQLException {
        try (var out = Files.newOutputStream(file)) {
            copy.copyOut(sql, out);
        }
    }

    private static long read(CopyManager copy, String sql, Path file) throws IOException, SQLException {
        try (var in = Files.newInputStream(file)) {
            return copy.copyIn(sql, in);
        }
    }
}
