package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class EntrepreneurResourceTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    @Tag("S5-05")
    void registersAGroupInSothonAndTellsTheOthers() {
        var created = Api.as("CDD").post(ENTREPRENEURS, Register.group()).created();

        var read = Api.as("DIP")
                .get(ENTREPRENEURS + "/{id}", created.text("entrepreneurId"))
                .ok();
        assertThat(read.text("status")).isEqualTo("REGISTERED");
        assertThat(read.text("provinceCode")).isEqualTo("24");
        assertThat(read.text("otopRegistrationNo")).matches("OTOP-2401-2553-\\d{5}");
        assertThat(read.etag()).isEqualTo(created.etag());
        assertThat(read.json()).isEqualTo(created.json());
        var event = Published.await("registry.entrepreneur.registered.v1", read.text("entrepreneurId"));
        assertThat(event.data().get("provinceCode").asText()).isEqualTo("24");
    }

    @Test
    @Tag("S5-05")
    @Tag("refuses")
    void refusesASubdistrictThatDoesNotExist() {
        var entry = Register.group("address", Map.of("subdistrictCode", "240199"));

        Api.as("CDD").post(ENTREPRENEURS, entry).refused(422, "UNKNOWN_SUBDISTRICT");
    }

    @Test
    void refusesAWrongCheckDigit() {
        var entry = Register.group("nationalId", "1000000000008");

        Api.as("CDD").post(ENTREPRENEURS, entry).refused(422, "INVALID_IDENTIFICATION");
    }

    @Test
    void refusesTheSameNumberTwiceButTakesItAgainAfterDeregistration() {
        var entry = Register.group();
        var first = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        Api.as("CDD").post(ENTREPRENEURS, entry).refused(409, "ALREADY_REGISTERED");

        var path = ENTREPRENEURS + "/" + first.text("entrepreneurId") + "/deregistration";
        Api.as("CDD").put(path, first.etag(), Map.of("reason", "closed")).ok();

        Api.as("CDD").post(ENTREPRENEURS, entry).created();
    }

    @Test
    void refusesTheKeyOfAnotherRequest() {
        var api = Api.as("CDD").header("Idempotency-Key", "reused-" + Register.nationalId());
        api.post(ENTREPRENEURS, Register.group()).created();

        api.post(ENTREPRENEURS, Register.group()).refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void refusesAPostWithoutAKey() {
        Api.as("CDD")
                .header("Idempotency-Key", "")
                .post(ENTREPRENEURS, Register.group())
                .refused(400, "IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void namesEveryMistakeOfABody() {
        var entry = Register.group("nameTh", " ");
        entry.put("communityLinks", List.of());
        entry.put("address", Map.of("subdistrictCode", "24"));

        var refused = Api.as("CDD").post(ENTREPRENEURS, entry).refused(400, "INVALID_REQUEST");

        assertThat(refused.body()).contains("/nameTh", "/communityLinks", "/address/subdistrictCode");
    }

    @Test
    void refusesUnknownMembersAndParameters() {
        Api.as("CDD").post(ENTREPRENEURS, Register.group("nmae", "x")).refused(400, "INVALID_REQUEST");
        Api.as("CDD").get(ENTREPRENEURS + "?provinz=24").refused(400, "UNKNOWN_PARAMETER");
        Api.as("CDD").get(ENTREPRENEURS + "?stars=5").refused(400, "INVALID_REQUEST");
        Api.as("CDD").get(ENTREPRENEURS + "?cursor=%25%25").refused(400, "INVALID_CURSOR");
    }

    @Test
    void pagesThroughAListWithoutGapOrRepetition() {
        IntStream.range(0, 5).forEach(each -> Register.registered());

        var first = Api.as("DIP")
                .get(ENTREPRENEURS + "?province=24&kind=COMMUNITY_GROUP&limit=2")
                .ok();
        var next = first.text("next");
        var second = Api.as("DIP")
                .get(ENTREPRENEURS + "?province=24&kind=COMMUNITY_GROUP&limit=2&cursor={next}", next)
                .ok();

        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(first.at("items").size()).isEqualTo(2);
        assertThat(second.text("items.0.entrepreneurId")).isGreaterThan(first.text("items.1.entrepreneurId"));
    }

    @Test
    void findsAnEntrepreneurByAPartOfItsName() {
        var created = Register.registered();
        var name = created.text("nameEn");

        var found = Api.as("DIP")
                .get(ENTREPRENEURS + "?text={text}", name.toLowerCase(Locale.ROOT))
                .ok();

        assertThat(found.body()).contains(created.text("entrepreneurId"));
    }

    @Test
    void amendsByMergePatchAndPublishesTheNewState() {
        var created = Register.registered();
        var path = ENTREPRENEURS + "/" + created.text("entrepreneurId");

        var amended = Api.as("CDD")
                .patch(path, created.etag(), Map.of("memberCount", 31, "employees", 4, "sector", "MANUFACTURING"))
                .ok();

        assertThat(amended.text("sizeClass")).isEqualTo("MICRO");
        assertThat(amended.text("nameTh")).isEqualTo(created.text("nameTh"));
        var event = Published.await("registry.entrepreneur.updated.v1", created.text("entrepreneurId"));
        assertThat(event.data().get("memberCount").asInt()).isEqualTo(31);
    }

    @Test
    void refusesAChangeWithoutOrWithAStaleVersion() {
        var created = Register.registered();
        var path = ENTREPRENEURS + "/" + created.text("entrepreneurId");
        Api.as("CDD").patch(path, created.etag(), Map.of("memberCount", 31)).ok();

        Api.as("CDD").patch(path, null, Map.of("memberCount", 32)).refused(428, "PRECONDITION_REQUIRED");
        Api.as("CDD").patch(path, created.etag(), Map.of("memberCount", 32)).refused(412, "PRECONDITION_FAILED");
    }

    @Test
    void answersTheFrameworksOwnRefusalsAsProblems() {
        var nothing = Api.as("CDD").get("/registry/v1/nothing-here").refused(404, "NOT_FOUND");
        assertThat(nothing.text("detail")).contains("/registry/v1/nothing-here");
        Api.as("CDD")
                .get(ENTREPRENEURS + "/{id}", "01890000-0000-7000-8000-000000000000")
                .refused(404, "NOT_FOUND");
        Api.as("CDD").delete(ENTREPRENEURS, null).refused(405, "METHOD_NOT_ALLOWED");
        Api.as("CDD").post(ENTREPRENEURS, "text/plain", "x").refused(415, "UNSUPPORTED_MEDIA_TYPE");
        Api.anonymous().get(ENTREPRENEURS).refused(401, "UNAUTHENTICATED");
        Api.as("CDD").scopes("plan.read").get(ENTREPRENEURS).refused(403, "SCOPE_REQUIRED");
    }
}
