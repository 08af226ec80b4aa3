package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;
import org.saphan.registry.registerimport.Csv;
import org.saphan.registry.registerimport.Import;

@QuarkusTest
@WithTestResource(Bench.class)
class PhoneTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @Inject
    EntityManager database;

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    @Tag("S5-15")
    void isMaskedUnlessAPurposeIsStatedAndItsReadingLogged() {
        var created = Api.as("CDD")
                .post(ENTREPRENEURS, Register.group("phone", "+66 00 417 5678"))
                .created();
        var path = pathOf(created);
        assertThat(created.text("phone")).isEqualTo("******5678");

        var unmasked = Api.as("DIP").forPurpose("site visit").get(path).ok();

        assertThat(unmasked.text("phone")).isEqualTo("0004175678");
        var log = Api.as("CDD").get(path + "/access-log").ok();
        assertThat(log.at("items.0.fields").toString()).isEqualTo("[\"identification\",\"phone\"]");
    }

    @Test
    @Tag("S5-15")
    @Tag("refuses")
    void isNoneOfAnotherCountry() {
        Api.as("CDD")
                .post(ENTREPRENEURS, Register.group("phone", "+44 20 0000 5678"))
                .refused(400, "INVALID_REQUEST")
                .violating("PATTERN");
    }

    @Test
    void staysWhenSomethingElseIsAmendedAndGoesWithNull() {
        var created = Api.as("CDD")
                .post(ENTREPRENEURS, Register.group("phone", "0004275678"))
                .created();
        var path = pathOf(created);

        var amended = Api.as("CDD")
                .patch(path, created.etag(), Map.of("memberCount", 30))
                .ok();
        assertThat(Api.as("DIP").forPurpose("site visit").get(path).ok().text("phone"))
                .isEqualTo("0004275678");
        var patch = new HashMap<String, Object>();
        patch.put("phone", null);
        var without = Api.as("CDD").patch(path, amended.etag(), patch).ok();

        assertThat(without.json().path("phone").asText("")).isEmpty();
    }

    @Test
    void isNowhereInTheOpen() {
        var created = Api.as("CDD")
                .post(ENTREPRENEURS, Register.group("phone", "0004375678"))
                .created();
        Published.await("registry.entrepreneur.registered.v1", created.id());

        for (var table : List.of("entrepreneur", "entrepreneur_history", "journal", "idempotent_answer")) {
            var rows = database.createNativeQuery("select count(*) from " + table + " t where t::text like ?1")
                    .setParameter(1, "%0004375678%")
                    .getSingleResult();
            assertThat(((Number) rows).longValue()).as(table).isZero();
        }
    }

    @Test
    void comesByFileAndStaysWhereTheFileHasNoSuchColumn() {
        var number = Csv.number();
        var row = Csv.group(number);
        row.put("phone", "000-447-5678");

        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
        assertThat(read(number).text("phone")).isEqualTo("******5678");

        row.remove("phone");
        row.put("memberCount", "31");
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
        assertThat(read(number).text("phone")).isEqualTo("******5678");

        row.put("phone", "");
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
        assertThat(read(number).json().path("phone").asText("")).isEmpty();
    }

    @Test
    void isRefusedInAFileByItsColumn() {
        var row = Csv.group(Csv.number());
        row.put("phone", "5678");

        var ended = Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));

        assertThat(Import.refusedRows(ended)).containsExactly("2,phone,INVALID_VALUE");
    }

    private static Answer read(String externalNo) {
        var found = Api.as("CDD")
                .get(ENTREPRENEURS + "?externalNo={no}", externalNo)
                .ok();
        return Api.as("CDD")
                .get(ENTREPRENEURS + "/{id}", found.text("items.0.entrepreneurId"))
                .ok();
    }

    private static String pathOf(Answer created) {
        return ENTREPRENEURS + "/" + created.id();
    }
}
