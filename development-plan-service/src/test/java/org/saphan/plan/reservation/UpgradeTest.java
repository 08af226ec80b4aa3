package org.saphan.plan.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;

/// Brings a database of the time before reservations to today's, in a schema of its own.
@QuarkusTest
@WithTestResource(Bench.class)
class UpgradeTest {

    private static final String SCHEMA = "upgraded";

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("S1-15")
    void plansThatWereApprovedBeforeHaveTheirReservation() throws Exception {
        migrate("0190");
        run(before());
        migrate("latest");
        assertThat(
                        rows(
                                "select right(activity_id::text, 2), fiscal_year_be, amount from upgraded.reserved order by 1, 2"))
                .containsExactly("01 2555 60.00", "01 2556 40.00", "02 2555 10.00", "03 2555 5.00", "05 2555 25.00");
        assertThat(rows("""
                        select fiscal_year_be, sum(allocated), sum(reserved), sum(committed), sum(disbursed)
                        from upgraded.ledger_movement group by 1 order by 1""")).containsExactly("2555 100.00 100.00 65.00 5.00", "2556 50.00 40.00 40.00 0");
        assertThat(rows("select count(*) from upgraded.ledger_entry where plan_id is null and kind <> 'ALLOCATION'"))
                .containsExactly("0");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void run(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path to upgraded");
            statement.execute(sql);
            connection.commit();
        }
    }

    private List<String> rows(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var cells = new ArrayList<String>();
                for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(result.getString(i));
                }
                rows.add(String.join(" ", cells));
            }
            return rows;
        }
    }

    private static String before() throws Exception {
        try (var file = UpgradeTest.class.getResourceAsStream("/before-reservations.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
