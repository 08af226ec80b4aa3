package org.saphan.registry.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ErasureTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";
    private static final Map<String, String> REASON = Map.of("reason", "request of the person");

    @Inject
    EntityManager database;

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    @Tag("S5-15")
    void leavesNothingThatIdentifiesAndWhatIsCounted() {
        var owner = owner();
        var created = Api.as("CDD").post(ENTREPRENEURS, owner).created();
        var path = ENTREPRENEURS + "/" + created.id();
        Api.as("DIP")
                .post(path + "/successors", Map.of("relation", "SPOUSE", "birthYearBE", 2520, "name", "ทายาทลับ"))
                .created();
        Api.as("DIP")
                .put(path + "/external-references/DIP", null, Map.of("ref", "ลับ-" + created.id()))
                .ok();
        var amended = Api.as("CDD")
                .header("Change-Reason", "secret-reason")
                .patch(path, created.etag(), Map.of("employees", 3, "sector", "MANUFACTURING"))
                .ok();
        var left = deregister(path, amended);

        var erased = Api.as("CDD").put(path + "/erasure", left.etag(), REASON).ok();

        assertThat(erased.text("agency")).isEqualTo("CDD");
        for (var table : List.of("entrepreneur", "entrepreneur_history", "successor", "idempotent_answer")) {
            assertThat(rowsWith(
                            table, created.id(), "เจ้าของลับ", "Secret Owner", "ร้านลับ", "หมู่ลับ", "secret-reason"))
                    .as(table)
                    .isZero();
        }
        assertThat(one("select kind || subdistrict_code || size_class from entrepreneur where id = ?1", created.id()))
                .isEqualTo("SINGLE_OWNER240112MICRO");
        assertThat(one(
                        "select count(*) from entrepreneur where id = ?1 and identification_hash is null"
                                + " and phone_hash is null and moo is null",
                        created.id()))
                .isEqualTo(1L);
        assertThat(one(
                        "select count(*) from entrepreneur_history where id = ?1 and state ->> 'identification_tail' is not null",
                        created.id()))
                .isEqualTo(0L);
        assertThat(one(
                        "select count(*) from successor where entrepreneur_id = ?1 and name_cipher is not null",
                        created.id()))
                .isEqualTo(0L);
        assertThat(one("select count(*) from external_reference where entrepreneur_id = ?1", created.id()))
                .isEqualTo(0L);
    }

    @Test
    @Tag("S5-15")
    void isNotFoundByItsNameAnyMore() {
        var entry = Register.group("nameTh", "กลุ่มลบชื่อออกจากทะเบียนสมมุติ");
        var created = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        var search = ENTREPRENEURS + "?text=ลบชื่อออกจากทะเบียนสมมุติ";
        Eventually.until(() -> assertThat(found(search)).contains(created.id()));

        var left = deregister(ENTREPRENEURS + "/" + created.id(), created);
        Api.as("CDD")
                .put(ENTREPRENEURS + "/" + created.id() + "/erasure", left.etag(), REASON)
                .ok();

        Eventually.until(() -> assertThat(found(search)).doesNotContain(created.id()));
    }

    private static List<String> found(String search) {
        return Api.as("CDD").get(search).ok().at("items").findValuesAsText("entrepreneurId");
    }

    @Test
    void answersThatItIsGone() {
        var created = Register.registered();
        var path = ENTREPRENEURS + "/" + created.id();
        var left = deregister(path, created);
        Api.as("CDD").put(path + "/erasure", left.etag(), REASON).ok();

        for (var below : List.of("", "/history", "/products", "/consents", "/successors", "/journey", "/access-log")) {
            Api.as("CDD").get(path + below).refused(410, "ERASED");
        }
        Api.as("CDD").put(path + "/erasure", left.etag(), REASON).refused(410, "ERASED");
        assertThat(Api.as("DIP").get(path + "/erasure").ok().text("reason")).isEqualTo("request of the person");
        assertThat(Api.as("CDD")
                        .get(ENTREPRENEURS + "?status=DEREGISTERED&limit=200")
                        .ok()
                        .body())
                .doesNotContain(created.id());
    }

    @Test
    void isAnnouncedAndFollowedByATombstone() {
        var created = Register.registered();
        var path = ENTREPRENEURS + "/" + created.id();
        var left = deregister(path, created);

        Api.as("CDD").put(path + "/erasure", left.etag(), REASON).ok();

        Eventually.until(
                () -> assertThat(eventsOf(created).getLast().isTombstone()).isTrue());
        var erased = eventsOf(created).stream()
                .filter(each -> !each.isTombstone())
                .toList()
                .getLast();
        assertThat(erased.type()).isEqualTo("registry.entrepreneur.erased.v1");
        assertThat(erased.sequence()).isEqualTo(2);
        assertThat(erased.value()).isEqualTo("{\"entrepreneurId\":\"" + created.id() + "\"}");
    }

    @Test
    @Tag("S5-15")
    @Tag("refuses")
    void isRefusedWhileTheDataIsNeeded() {
        var created = Register.registered();
        var path = ENTREPRENEURS + "/" + created.id();
        Api.as("CDD").put(path + "/erasure", created.etag(), REASON).refused(409, "STILL_REGISTERED");
        Api.as("DIP").put(path + "/erasure", created.etag(), REASON).refused(403, "DUTY_REQUIRED");
        var left = deregister(path, created);
        Api.as("CDD").put(path + "/erasure", created.etag(), REASON).refused(412, "PRECONDITION_FAILED");
        Api.as("CDD").get(path + "/erasure").refused(404, "NOT_FOUND");
        mergeInto(Register.registered().id(), created.id());

        Api.as("CDD").put(path + "/erasure", left.etag(), REASON).refused(409, "NAMED_BY_MERGE");
    }

    @Test
    void keepsTheNameOfAGroup() {
        var created = Register.registered();
        var path = ENTREPRENEURS + "/" + created.id();

        Api.as("CDD")
                .put(path + "/erasure", deregister(path, created).etag(), REASON)
                .ok();

        assertThat(one("select name_th from entrepreneur where id = ?1", created.id()))
                .isEqualTo(created.text("nameTh"));
    }

    private static List<PublishedEvent> eventsOf(Answer created) {
        return Published.events("registry.entrepreneur.v1", created.id());
    }

    private static Map<String, Object> owner() {
        var owner = Register.group("kind", "SINGLE_OWNER");
        owner.put("nameTh", "เจ้าของลับ");
        owner.put("nameEn", "Secret Owner");
        owner.put("tradeName", "ร้านลับ");
        owner.put("phone", "0007175678");
        owner.put("address", Map.of("moo", "หมู่ลับ", "subdistrictCode", "240112"));
        return owner;
    }

    private static Answer deregister(String path, Answer now) {
        return Api.as("CDD")
                .put(path + "/deregistration", now.etag(), Map.of("reason", "secret-reason closed"))
                .ok();
    }

    private void mergeInto(String loser, String winner) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update entrepreneur set merged_into = ?1 where id = ?2")
                        .setParameter(1, UUID.fromString(winner))
                        .setParameter(2, UUID.fromString(loser))
                        .executeUpdate());
    }

    private long rowsWith(String table, String id, String... secrets) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from " + table + " t where t::text like ?1 and t::text similar to ?2")
                        .setParameter(1, "%" + id + "%")
                        .setParameter(2, "%(" + String.join("|", secrets) + ")%")
                        .getSingleResult())
                .longValue();
    }

    private Object one(String sql, String id) {
        return database.createNativeQuery(sql)
                .setParameter(1, UUID.fromString(id))
                .getSingleResult();
    }
}
