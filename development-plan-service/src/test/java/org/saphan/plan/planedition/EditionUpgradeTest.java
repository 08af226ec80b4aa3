package org.saphan.plan.planedition;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.journal.EventJson;

/// Brings a database of the time before editions to today's, in a schema of its own.
@QuarkusTest
@WithTestResource(Bench.class)
class EditionUpgradeTest {

    private static final String SCHEMA = "before_editions";

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("S1-09")
    void plansThatWereApprovedBeforeHaveTheirFirstEdition() throws Exception {
        migrate("0190");
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, before());
            connection.commit();
        }
        migrate("latest");
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select content from " + SCHEMA
                        + ".plan_edition where edition = 1 and plan_id = '00000000-0000-0000-0000-0000000000a1'")) {
            assertThat(row.next()).isTrue();
            var content = EventJson.mapper().readValue(row.getString(1), EditionContent.class);
            assertThat(content.activities()).hasSize(1);
            assertThat(content.activities().getFirst().budget()).isEqualByComparingTo("100");
            assertThat(content.uncoveredProblems()).isEmpty();
            assertThat(row.next()).isFalse();
        }
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

    private static void run(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path to " + SCHEMA);
            statement.execute(sql);
        }
    }

    private static String before() throws Exception {
        try (var file = EditionUpgradeTest.class.getResourceAsStream("/before-reservations.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
