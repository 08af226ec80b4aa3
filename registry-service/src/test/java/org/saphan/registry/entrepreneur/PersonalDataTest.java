package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class PersonalDataTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @Inject
    EntityManager database;

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    @Tag("S5-15")
    void masksTheNumberUnlessAPurposeIsStatedAndLogsWhoSawIt() {
        var entry = Register.group();
        var number = (String) entry.get("nationalId");
        var created = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        var path = ENTREPRENEURS + "/" + created.text("entrepreneurId");
        assertThat(created.text("nationalId")).isEqualTo("*********" + number.substring(9));

        var unmasked = Api.as("DIP").forPurpose("site visit").get(path).ok();

        assertThat(unmasked.text("nationalId")).isEqualTo(number);
        var log = Api.as("CDD").get(path + "/access-log").ok();
        assertThat(log.text("items.0.agency")).isEqualTo("DIP");
        assertThat(log.text("items.0.purpose")).isEqualTo("site visit");
    }

    @Test
    @Tag("S5-15")
    @Tag("refuses")
    void refusesTheNumberWithoutTheScope() {
        var created = Register.registered();

        Api.as("DIP")
                .scopes("registry.read")
                .header("Purpose", "curiosity")
                .get(ENTREPRENEURS + "/" + created.text("entrepreneurId"))
                .refused(403, "SCOPE_REQUIRED");
    }

    @Test
    void keepsTheNumberOutOfTheDatabaseAndTheTopics() {
        var entry = Register.group();
        var number = (String) entry.get("nationalId");
        var created = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        Published.await("registry.entrepreneur.registered.v1", created.text("entrepreneurId"));

        for (var table : List.of("entrepreneur", "journal", "idempotent_answer")) {
            var rows = database.createNativeQuery("select count(*) from " + table + " t where t::text like ?1")
                    .setParameter(1, "%" + number + "%")
                    .getSingleResult();
            assertThat(((Number) rows).longValue()).as(table).isZero();
        }
        assertThat(Published.events("registry.entrepreneur.v1", created.text("entrepreneurId"))
                        .toString())
                .doesNotContain(number);
    }
}
