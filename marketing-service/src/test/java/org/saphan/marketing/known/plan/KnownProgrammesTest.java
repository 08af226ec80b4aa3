package org.saphan.marketing.known.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.journal.Heard;
import org.saphan.marketing.Books;
import org.saphan.marketing.Plan;

@QuarkusTest
@WithTestResource(Bench.class)
class KnownProgrammesTest {

    @Inject
    KnownProgrammes programmes;

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("S4-12")
    void knowsHowFarAProgrammeReachesAndWhoBelongsToIt() {
        Plan.opens(
                "REACHES_FAR",
                Map.of("phase", "NATIONWIDE", "parties", List.of(Books.party("OSMEP"), Books.party("TCC"))));

        var known = programmes.require("REACHES_FAR");

        assertThat(known.phase()).isEqualTo("NATIONWIDE");
        assertThat(known.nameEn()).isEqualTo("Example programme");
        assertThat(known.agencies()).containsExactly("OSMEP", "TCC");
        assertThat(known.parties()).containsExactly("OSMEP", "TCC");
    }

    @Test
    void takesWhatItDidNotKeepBeforeFromTheSameVersion() throws SQLException {
        Books.programme("LEARNT_LONG_AGO");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update known_programme set owner_agency = null, targets = '[]', name_th = id
                    where id = 'LEARNT_LONG_AGO'""");
        }

        programmes.learn(List.of(new Heard<>(
                "LEARNT_LONG_AGO",
                0,
                "plan.programme.opened.v1",
                Instant.EPOCH,
                null,
                new PublishedProgramme("โครงการ", "Programme", null, "OSMEP", null, List.of(), null))));

        assertThat(programmes.require("LEARNT_LONG_AGO").nameTh()).isEqualTo("โครงการ");
        assertThat(programmes.require("LEARNT_LONG_AGO").agencies()).containsExactly("OSMEP");
        programmes.learn(List.of(new Heard<>(
                "LEARNT_LONG_AGO",
                0,
                "plan.programme.opened.v1",
                Instant.EPOCH,
                null,
                new PublishedProgramme("อื่น", "Other", null, "CDD", null, List.of(), null))));
        assertThat(programmes.require("LEARNT_LONG_AGO").agencies()).containsExactly("OSMEP");
    }
}
