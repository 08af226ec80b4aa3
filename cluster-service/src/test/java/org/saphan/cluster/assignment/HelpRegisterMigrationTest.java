package org.saphan.cluster.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;

@QuarkusTest
@WithTestResource(Bench.class)
class HelpRegisterMigrationTest {

    private static final String ASSIGNED = """
            insert into cluster (id, name_th, name_en, sector, origin, scope, province_codes, driver_agency,
                support_agency, start_fiscal_year_be, minimum_years, members_per_tier, state, proposed_on, version)
            select uuidv7(), 'คลัสเตอร์', 'Cluster ' || each, 'PINEAPPLE', 'CONTINUING', 'NATIONAL', '{}', 'PROVINCE-52',
                'OSMEP', 2562, 3, 1, 'PROPOSED', '2018-11-01', 0 from generate_series(1, 2) each;
            insert into assignment (id, cluster_id, role, agency, reference, assigned_on, version)
            select uuidv7(), id, 'CDA', 'PROVINCE-52', 'CDA-52-014', '2019-03-01', 0 from cluster;
            insert into assignment (id, cluster_id, role, agency, assigned_on, ended_on, version)
            select uuidv7(), id, 'SERVICE_PROVIDER', 'FTI', '2019-04-01', '2019-05-01', 1 from cluster;""";

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("S3-12")
    void entersWhoWasAssignedBefore() throws SQLException {
        migrate("0190");
        execute("set search_path = before; " + ASSIGNED);

        migrate("0213");

        assertThat(count("before.cda where reference = 'CDA-52-014' and registered_on = '2019-03-01'"))
                .isEqualTo(1);
        assertThat(count("before.service_provider where agency = 'FTI' and organisation is null"))
                .isEqualTo(1);
        assertThat(count("before.assignment a join before.cda c on c.id = a.cda_id and a.starts_on = '2019-03-01'"))
                .isEqualTo(2);
        assertThat(count("before.assignment a join before.service_provider p on p.id = a.service_provider_id"))
                .isEqualTo(2);
        assertThat(count("before.journal where topic in ('cluster.cda.v1', 'cluster.service-provider.v1')"))
                .isEqualTo(2);
        assertThat(count("before.journal where data like '%CDA-52-014%'")).isZero();
        execute("drop schema before cascade");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas("before")
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("reset search_path");
        }
    }

    private int count(String of) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + of)) {
            row.next();
            return row.getInt(1);
        }
    }
}
