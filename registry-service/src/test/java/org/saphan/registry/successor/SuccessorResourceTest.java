package org.saphan.registry.successor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.http.BangkokDays;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class SuccessorResourceTest {

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Test
    @Tag("S4-07")
    void isNamedAndAnnouncedWithoutItsName() {
        var successors = successorsOf(Register.registered().id());

        var named = Api.as("DIP")
                .post(successors, Map.of("relation", "SON_DAUGHTER", "birthYearBE", 2530, "name", "ทายาท สมมุติ"))
                .created();

        assertThat(named.text("name")).isEqualTo("ท*****");
        assertThat(named.at("isAdult").asBoolean()).isTrue();
        var event = Published.await("registry.successor.named.v1", named.id());
        assertThat(event.data().path("relation").asText()).isEqualTo("SON_DAUGHTER");
        assertThat(event.data().path("isAdult").asBoolean()).isTrue();
        assertThat(event.data().toString()).doesNotContain("ทายาท", "name", "birth");
        assertThat(Api.as("CDD").get(successors).ok().text("items.0.name")).isEqualTo("ท*****");
    }

    @Test
    @Tag("S4-07")
    @Tag("refuses")
    void neverNamesAMinor() {
        var successors = successorsOf(Register.registered().id());
        var thisYear = BangkokDays.today(clock).getYear() + 543;

        Api.as("DIP")
                .post(successors, Map.of("relation", "GRANDCHILD", "birthYearBE", thisYear - 19, "name", "เด็ก สมมุติ"))
                .refused(422, "MINOR_BY_NAME");
        var nameless = Api.as("DIP")
                .post(successors, Map.of("relation", "GRANDCHILD", "birthYearBE", thisYear - 19))
                .created();
        assertThat(nameless.at("isAdult").asBoolean()).isFalse();
        Api.as("DIP")
                .post(successors, Map.of("relation", "GRANDCHILD", "birthYearBE", thisYear - 20, "name", "หลาน สมมุติ"))
                .created();
    }

    @Test
    @Tag("S4-07")
    void isWithdrawnOnce() {
        var named = Api.as("DIP")
                .post(
                        successorsOf(Register.registered().id()),
                        Map.of("relation", "MEMBER", "birthYearBE", 2530, "takesOverOn", "2027-01-01"))
                .created();
        var withdrawal = "/registry/v1/successors/" + named.id() + "/withdrawal";

        var withdrawn = Api.as("CDD")
                .put(withdrawal, named.etag(), Map.of("withdrawnOn", "2026-01-31"))
                .ok();

        var event = Published.await("registry.successor.withdrawn.v1", named.id());
        assertThat(event.data().path("withdrawnOn").asText()).isEqualTo("2026-01-31");
        Api.as("CDD")
                .put(withdrawal, withdrawn.etag(), Map.of("withdrawnOn", "2026-01-31"))
                .refused(409, "SUCCESSOR_ALREADY_WITHDRAWN");
        Api.as("CDD")
                .put(withdrawal, named.etag(), Map.of("withdrawnOn", "2026-01-31"))
                .refused(412, "PRECONDITION_FAILED");
    }

    @Test
    @Tag("S5-15")
    void showsTheNameForAPurposeAndLogsWhoSawIt() {
        var id = Register.registered().id();
        var name = "ทายาท ผู้ไม่มีจริง";
        Api.as("DIP")
                .post(successorsOf(id), Map.of("relation", "SPOUSE", "birthYearBE", 2530, "name", name))
                .created();

        var shown = Api.as("DIP")
                .forPurpose("heirs' training")
                .get(successorsOf(id))
                .ok();

        assertThat(shown.text("items.0.name")).isEqualTo(name);
        var log = Api.as("CDD")
                .get("/registry/v1/entrepreneurs/" + id + "/access-log")
                .ok();
        assertThat(log.text("items.0.fields.0")).isEqualTo("successors");
        for (var table : List.of("successor", "journal", "idempotent_answer")) {
            var rows = database.createNativeQuery("select count(*) from " + table + " t where t::text like ?1")
                    .setParameter(1, "%" + name + "%")
                    .getSingleResult();
            assertThat(((Number) rows).longValue()).as(table).isZero();
        }
    }

    @Test
    @Tag("S5-15")
    @Tag("refuses")
    void hidesTheNameFromWhoLacksTheScope() {
        var id = Register.registered().id();

        Api.as("DIP")
                .scopes("registry.read")
                .header("Purpose", "curiosity")
                .get(successorsOf(id))
                .refused(403, "SCOPE_REQUIRED");
    }

    private static String successorsOf(String entrepreneurId) {
        return "/registry/v1/entrepreneurs/" + entrepreneurId + "/successors";
    }
}
