package org.saphan.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.http.BangkokDays;
import org.saphan.registry.Register;
import org.saphan.registry.registerimport.Csv;
import org.saphan.registry.registerimport.Import;

@QuarkusTest
@WithTestResource(Bench.class)
class HistoryTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs/";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    void saysWhoChangedWhatWhenAndWhy() {
        var created = Register.registered();
        var path = ENTREPRENEURS + created.id();
        var amended = Api.as("CDD")
                .header("Change-Reason", encoded("ย้ายหมู่บ้าน"))
                .patch(path, created.etag(), Map.of("address", Map.of("moo", "5"), "memberCount", 30))
                .ok();
        Api.as("CDD")
                .put(path + "/suspension", amended.etag(), Map.of("reason", "site visit"))
                .ok();

        var history = Api.as("DIP").get(path + "/history").ok();

        assertThat(history.at("items")).hasSize(3);
        assertThat(history.text("items.0.reason")).isEqualTo("site visit");
        assertThat(changes(history, 0)).containsExactly("status: REGISTERED → SUSPENDED");
        assertThat(history.text("items.1.reason")).isEqualTo("ย้ายหมู่บ้าน");
        assertThat(history.text("items.1.agency")).isEqualTo("CDD");
        assertThat(history.text("items.1.changedAt")).isNotBlank();
        assertThat(changes(history, 1)).containsExactly("address.moo: 3 → 5", "memberCount: 25 → 30");
        assertThat(changes(history, 2)).contains("kind:  → COMMUNITY_GROUP", "communityLinks:  → PRODUCTION");
    }

    @Test
    void attributesAReasonToItsOwnChangeOnly() {
        var created = Register.registered();
        var path = ENTREPRENEURS + created.id();
        var first = Api.as("CDD")
                .header("Change-Reason", "counted")
                .patch(path, created.etag(), Map.of("memberCount", 30))
                .ok();
        Api.as("CDD").patch(path, first.etag(), Map.of("memberCount", 31)).ok();

        var history = Api.as("CDD").get(path + "/history").ok();

        assertThat(history.at("items.0").has("reason")).isFalse();
        assertThat(history.text("items.1.reason")).isEqualTo("counted");
    }

    @Test
    void knowsWhatAFileChanged() {
        var number = Csv.number();
        var row = Csv.group(number);
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
        row.put("nameEn", "Another Fictitious Group");
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
        var id = Api.as("CDD")
                .get("/registry/v1/entrepreneurs?externalNo={no}", number)
                .ok()
                .text("items.0.entrepreneurId");

        var history = Api.as("CDD").get(ENTREPRENEURS + id + "/history").ok();

        assertThat(changes(history, 0)).containsExactly("nameEn: Fictitious Group → Another Fictitious Group");
        assertThat(history.text("items.0.agency")).isEqualTo("CDD");
    }

    @Test
    void showsNumberAndPhoneOnlyMasked() {
        var entry = Register.group("phone", "0005175678");
        var created = Api.as("CDD").post("/registry/v1/entrepreneurs", entry).created();
        var path = ENTREPRENEURS + created.id();
        Api.as("CDD").patch(path, created.etag(), Map.of("phone", "0005171234")).ok();

        var history = Api.as("CDD").get(path + "/history").ok();

        assertThat(changes(history, 0)).containsExactly("phone: ******5678 → ******1234");
        assertThat(history.body()).doesNotContain((String) entry.get("nationalId"), "0005175678", "0005171234");
    }

    @Test
    void goesOnFromPageToPage() {
        var created = Register.registered();
        var path = ENTREPRENEURS + created.id();
        var etag = created.etag();
        for (int members = 30; members < 33; members++) {
            etag = Api.as("CDD")
                    .patch(path, etag, Map.of("memberCount", members))
                    .ok()
                    .etag();
        }

        var first = Api.as("CDD").get(path + "/history?limit=2").ok();
        var second = Api.as("CDD")
                .get(path + "/history?limit=2&cursor={next}", first.text("next"))
                .ok();

        assertThat(changes(first, 1)).containsExactly("memberCount: 30 → 31");
        assertThat(changes(second, 0)).containsExactly("memberCount: 25 → 30");
        assertThat(second.text("items.1.version")).isEqualTo("0");
        assertThat(second.json().has("next")).isFalse();
        Api.as("CDD").get(path + "/history?cursor={other}", "eA").refused(400, "INVALID_CURSOR");
    }

    @Test
    void knowsTheStateAtTheEndOfADay() {
        var created = Register.registered();
        var path = ENTREPRENEURS + created.id();
        Api.as("CDD").patch(path, created.etag(), Map.of("memberCount", 30)).ok();
        var today = BangkokDays.today(clock);
        madeEarlier(created.id(), today.minusDays(10), today.minusDays(3));

        var before = Api.as("CDD").get(path + "/states/" + today.minusDays(4)).ok();
        assertThat(before.text("state.memberCount")).isEqualTo("25");
        assertThat(before.text("version")).isEqualTo("0");
        assertThat(before.text("state.nationalId")).startsWith("*********");
        var after = Api.as("CDD").get(path + "/states/" + today.minusDays(3)).ok();
        assertThat(after.text("state.memberCount")).isEqualTo("30");
        assertThat(after.text("state.address.subdistrictCode")).isEqualTo("240112");
        Api.as("CDD").get(path + "/states/" + today.minusDays(11)).refused(404, "NOT_FOUND");
        Api.as("CDD").get(path + "/states/" + today.plusDays(1)).refused(400, "INVALID_REQUEST");
    }

    @Test
    void knowsTheChangesOfAProduct() {
        var entrepreneur = Register.registered();
        var content = Map.of("nameTh", "ขนมไทยสมมุติ", "category", "FOOD");
        var product = Api.as("CDD")
                .post(ENTREPRENEURS + entrepreneur.id() + "/products", content)
                .created();
        Api.as("CDD")
                .header("Change-Reason", "wrong%20category")
                .put(
                        "/registry/v1/products/" + product.id(),
                        product.etag(),
                        Map.of("nameTh", "ขนมไทยสมมุติ", "category", "BEVERAGE"))
                .ok();

        var history = Api.as("DIP")
                .get("/registry/v1/products/" + product.id() + "/history")
                .ok();

        assertThat(changes(history, 0)).containsExactly("category: FOOD → BEVERAGE");
        assertThat(history.text("items.0.reason")).isEqualTo("wrong category");
        assertThat(history.at("items")).hasSize(2);
        Api.as("DIP")
                .get("/registry/v1/products/" + UUID.randomUUID() + "/history")
                .refused(404, "NOT_FOUND");
    }

    @Test
    void refusesAReasonThatCannotBeRead() {
        var created = Register.registered();

        Api.as("CDD")
                .header("Change-Reason", "100%")
                .patch(ENTREPRENEURS + created.id(), created.etag(), Map.of("memberCount", 30))
                .refused(400, "INVALID_REQUEST");
    }

    /// Moves the first state and the second to days at noon in Thailand.
    private void madeEarlier(String id, LocalDate first, LocalDate second) {
        var entered = first.atTime(12, 0).atZone(BangkokDays.ZONE).toInstant();
        var changed = second.atTime(12, 0).atZone(BangkokDays.ZONE).toInstant();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update entrepreneur_history set valid_from = ?1, valid_to = ?2 where id = ?3")
                    .setParameter(1, entered)
                    .setParameter(2, changed)
                    .setParameter(3, UUID.fromString(id))
                    .executeUpdate();
            database.createNativeQuery("update entrepreneur set valid_from = ?1 where id = ?2")
                    .setParameter(1, changed)
                    .setParameter(2, UUID.fromString(id))
                    .executeUpdate();
        });
    }

    private static List<String> changes(Answer history, int item) {
        var changes = new ArrayList<String>();
        history.at("items." + item + ".changes")
                .forEach(each -> changes.add(
                        each.path("field").asText() + ": " + each.path("before").asText() + " → "
                                + each.path("after").asText()));
        return changes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
