package org.saphan.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class DuplicateResourceTest {

    private static final String DUPLICATES = "/registry/v1/duplicates";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void areProposedOnceOneIsRegisteredAgainUnderAnotherSpelling() {
        var first = registered("กลุ่มจักสานไม้ไผ่บ้านดงพญา", "Chak San Mai Phai Ban Dong Phaya");
        var second = registered("วิสาหกิจชุมชน จักสานไม้ไผ่ บ้านดงพญา", "Jaksan Maipai Dong Paya");

        var duplicate = proposed(first, second);

        assertThat(duplicate.get("state").asText()).isEqualTo("OPEN");
        assertThat(duplicate.get("score").asDouble()).isGreaterThan(0.5);
        assertThat(duplicate.get("evidence").findValuesAsText("sign")).contains("SAME_NAME", "SAME_SUBDISTRICT");
    }

    @Test
    void areShownToWhoAsksBeforeRegistering() {
        var known = registered("กลุ่มน้ำพริกแม่ประนอมสมมุติ", "Nam Phrik Mae Pranom Sommut");

        var likely = Api.as("DOAE")
                .post(
                        "/registry/v1/duplicate-checks",
                        Map.of("nameTh", "น้ำพริก แม่ประนอม สมมุต", "subdistrictCode", "240112"))
                .ok();

        assertThat(likely.at("items").findValuesAsText("entrepreneurId")).contains(known.text("entrepreneurId"));
        var otherPlace = Api.as("DOAE")
                .post(
                        "/registry/v1/duplicate-checks",
                        Map.of("nameTh", "กลุ่มเลี้ยงผึ้งโพรงบ้านไกล", "subdistrictCode", "240112"))
                .ok();
        assertThat(otherPlace.at("items")).isEmpty();
    }

    @Test
    void areDismissedForGoodByCddAlone() {
        var first = registered("กลุ่มตีมีดบ้านหนองเหล็ก", "Ti Mit Ban Nong Lek");
        var second = registered("กลุ่มตีมีดหนองเหล็ก", "Ti Mit Nong Lek");
        var duplicate = proposed(first, second);
        var path = DUPLICATES + "/" + duplicate.get("duplicateId").asText();
        var etag = Api.as("DIP").get(path).ok().etag();

        Api.as("DIP")
                .put(path + "/dismissal", etag, Map.of("reason", "two villages"))
                .refused(403, "DUTY_REQUIRED");
        Api.as("CDD")
                .put(path + "/dismissal", "\"99\"", Map.of("reason", "two villages"))
                .refused(412, "PRECONDITION_FAILED");
        var dismissed = Api.as("CDD")
                .put(path + "/dismissal", etag, Map.of("reason", "two villages"))
                .ok();

        assertThat(dismissed.text("state")).isEqualTo("DISMISSED");
        Api.as("CDD")
                .put(path + "/dismissal", dismissed.etag(), Map.of("reason", "again"))
                .refused(409, "DUPLICATE_DECIDED");
    }

    @Test
    void staysDismissedWhenOneOfThemIsAmended() {
        var first = registered("กลุ่มแกะสลักหินบ้านโคกศิลา", "Kae Salak Hin Khok Sila");
        var second = registered("กลุ่มแกะสลักหินโคกศิลา", "Kaesalak Hin Khok Sila");
        var path = DUPLICATES + "/" + proposed(first, second).get("duplicateId").asText();
        Api.as("CDD")
                .put(path + "/dismissal", Api.as("CDD").get(path).ok().etag(), Map.of("reason", "two villages"))
                .ok();

        Api.as("CDD")
                .patch(
                        "/registry/v1/entrepreneurs/" + second.text("entrepreneurId"),
                        second.etag(),
                        Map.of("nameTh", "กลุ่มแกะสลักหินโคกศิลา ๒"))
                .ok();

        var third = registered("กลุ่มแกะสลักหินบ้านโคกศิลา ๒", "Kae Salak Hin Khok Sila 2");
        proposed(second, third); // which comes after the amendment, so that was looked at
        assertThat(between(first, second)).isEmpty();
        assertThat(Api.as("CDD").get(path).ok().text("state")).isEqualTo("DISMISSED");
    }

    @Test
    void areNamedInTheAnswerToTheRegistration() {
        var first = registered("กลุ่มเป่าแก้วบ้านหนองแสงสมมุติ", "Pao Kaeo Ban Nong Saeng");

        await().atMost(PATIENCE).untilAsserted(() -> {
            var again = registered("วิสาหกิจชุมชนเป่าแก้ว บ้านหนองแสงสมมุติ", "Pao Kaew Nong Saeng");
            assertThat(again.json().path("likelyDuplicates").findValuesAsText("entrepreneurId"))
                    .contains(first.text("entrepreneurId"));
        });
    }

    @Test
    void areSettledByTheMerge() {
        var first = registered("กลุ่มปักชุดมโนราห์บ้านควนสมมุติ", "Manora Ban Khuan");
        var second = registered("กลุ่มปักชุดมโนราห์ บ้านควนสมมุติ", "Manora Khuan");
        var path = DUPLICATES + "/" + proposed(first, second).get("duplicateId").asText();

        Api.as("CDD")
                .put(
                        "/registry/v1/entrepreneurs/" + second.text("entrepreneurId") + "/merge-into",
                        second.etag(),
                        Map.of("winnerId", first.text("entrepreneurId"), "reason", "the same group"))
                .ok();

        assertThat(Api.as("DIP").get(path).ok().text("state")).isEqualTo("MERGED");
    }

    @Test
    void areNotThoseOfVillagesWithOtherNumbers() {
        var first = registered("กลุ่มทอเสื่อกก หมู่ 3", "Tho Suea Kok Moo 3");
        var second = registered("กลุ่มทอเสื่อกก หมู่ 7", "Tho Suea Kok Moo 7");

        var likely = Api.as("CDD")
                .get("/registry/v1/entrepreneurs/" + second.text("entrepreneurId") + "/duplicates")
                .ok();

        assertThat(likely.at("items").findValuesAsText("entrepreneurId")).doesNotContain(first.text("entrepreneurId"));
    }

    private static Answer registered(String nameTh, String nameEn) {
        Register.loadAreas();
        var entry = Register.group("nameTh", nameTh);
        entry.put("nameEn", nameEn);
        return Api.as("CDD").post("/registry/v1/entrepreneurs", entry).created();
    }

    private static JsonNode proposed(Answer first, Answer second) {
        return await().atMost(PATIENCE)
                .until(() -> between(first, second), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<JsonNode> between(Answer first, Answer second) {
        var page = Api.as("CDD").get(DUPLICATES + "?limit=200&state=OPEN").ok();
        return StreamSupport.stream(page.at("items").spliterator(), false)
                .filter(each -> each.get("firstId").asText().equals(first.text("entrepreneurId")))
                .filter(each -> each.get("secondId").asText().equals(second.text("entrepreneurId")))
                .findFirst();
    }
}
