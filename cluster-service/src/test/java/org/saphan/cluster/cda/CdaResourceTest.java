package org.saphan.cluster.cda;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;

@QuarkusTest
@WithTestResource(Bench.class)
class CdaResourceTest {

    private static final Api AGENCY = Api.as("PROVINCE-52");
    private static final String PATH = Help.CDAS + "/{id}";

    @Test
    @Tag("S3-12")
    void isRegisteredByItsAgency() {
        Help.knows("PROVINCE-52");
        var entry = Help.newCda();
        entry.put("sectors", List.of("PINEAPPLE", "GARLIC", "PINEAPPLE"));
        entry.put(
                "qualifications",
                List.of(
                        Map.of("title", "CDA 1", "issuedBy", "สสว.", "validUntil", "2018-12-31"),
                        Map.of("title", "CDA 2", "issuedBy", "สสว.")));

        var cda = AGENCY.post(Help.CDAS, entry).created();

        assertThat(cda.text("reference")).isEqualTo(entry.get("reference"));
        assertThat(cda.at("sectors").toString()).isEqualTo("[\"GARLIC\",\"PINEAPPLE\"]");
        assertThat(cda.at("qualifications.0.expired").asBoolean()).isTrue();
        assertThat(cda.at("qualifications.1.expired").asBoolean()).isFalse();
        var event = Published.await("cluster.cda.registered.v1", cda.id());
        assertThat(event.data().path("agency").asText()).isEqualTo("PROVINCE-52");
        assertThat(event.value()).doesNotContain("reference", "CDA-52", "CDA 1");
    }

    @Test
    @Tag("S3-12")
    @Tag("refuses")
    void isTheBusinessOfItsAgencyAndOfOsmep() {
        var cda = Help.register(Help.newCda());

        Api.as("DIP").post(Help.CDAS, Help.newCda()).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").put(Help.CDAS + "/" + cda.id(), cda.etag(), profile(3)).refused(403, "DUTY_REQUIRED");
        Api.as("DIP")
                .put(Help.CDAS + "/" + cda.id() + "/retirement", cda.etag())
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    void worksForAnAgencyThatTheRegisterTellsOf() {
        var cda = Help.newCda();
        cda.put("agency", "NOBODY");

        Api.as("OSMEP").post(Help.CDAS, cda).refused(422, "UNKNOWN_AGENCY");
    }

    @Test
    void namesNoPerson() {
        Help.knows("PROVINCE-52");
        for (var reference : List.of("สมชาย ใจดี", "1-0000-00000-00-9", "1000000000009")) {
            var cda = Help.newCda();
            cda.put("reference", reference);
            AGENCY.post(Help.CDAS, cda).refused(400, "INVALID_REQUEST").violating("PATTERN");
        }
        var cda = Help.newCda();
        cda.put("qualifications", List.of(Map.of("title", "โทร 081-234-5678", "issuedBy", "นายสมชาย ใจดี")));
        var refused = AGENCY.post(Help.CDAS, cda).refused(422, "PERSONAL_DATA_IN_TEXT");
        assertThat(refused.violations()).containsExactly("PERSONAL_DATA", "PERSON");
    }

    @Test
    void hasItsReferenceForItselfWhileItIsRegistered() {
        var entry = Help.newCda();
        var cda = Help.register(entry);

        AGENCY.post(Help.CDAS, entry).refused(409, "CDA_ALREADY_REGISTERED");
        AGENCY.put(Help.CDAS + "/" + cda.id() + "/retirement", cda.etag()).ok();
        AGENCY.post(Help.CDAS, entry).created();
    }

    @Test
    void isAmendedUntilItRetires() {
        var cda = Help.register(Help.newCda());
        var path = Help.CDAS + "/" + cda.id();

        AGENCY.put(path, null, profile(3)).refused(428, "PRECONDITION_REQUIRED");
        var amended = AGENCY.put(path, cda.etag(), profile(3)).ok();
        AGENCY.put(path, cda.etag(), profile(4)).refused(412, "PRECONDITION_FAILED");
        var retired = AGENCY.put(path + "/retirement", amended.etag()).ok();

        assertThat(amended.at("mostClusters").asInt()).isEqualTo(3);
        assertThat(retired.text("retiredOn")).isNotEmpty();
        assertThat(Published.await("cluster.cda.amended.v1", cda.id()).sequence())
                .isEqualTo(1);
        Published.await("cluster.cda.retired.v1", cda.id());
        AGENCY.put(path, retired.etag(), profile(4)).refused(409, "CDA_RETIRED_BEFORE");
        AGENCY.put(path + "/retirement", retired.etag()).refused(409, "CDA_RETIRED_BEFORE");
    }

    @Test
    @Tag("S3-12")
    void areListedByWhatTheyKnowAndWhetherTheyAreFree() {
        var betta = registered("BETTA", "74");
        var elsewhere = registered("BETTA", "73");
        var other = registered("MUAY_THAI", "74");
        Help.assignCda(Chain.proposed(), Map.of("cdaId", betta)).created();
        Help.assignCda(Chain.proposed(), Map.of("cdaId", elsewhere)).created();
        Help.assignCda(Chain.proposed(), Map.of("cdaId", elsewhere, "startsOn", "2100-01-01"))
                .created();
        Help.assignCda(Chain.proposed(), Map.of("cdaId", elsewhere, "endsOn", "2099-12-31"))
                .created();

        assertThat(ids("?agency=PROVINCE-74&sector=BETTA")).containsExactly(betta, elsewhere);
        assertThat(ids("?agency=PROVINCE-74&province=74")).containsExactly(betta, other);
        assertThat(ids("?agency=PROVINCE-74&free=true")).containsExactly(betta, other);
        assertThat(ids("?agency=PROVINCE-74&free=false")).containsExactly(elsewhere);
        assertThat(AGENCY.get(PATH, elsewhere).ok().at("workload").asInt()).isEqualTo(2);
        var first = AGENCY.get(Help.CDAS + "?agency=PROVINCE-74&limit=2").ok();
        assertThat(ids("?agency=PROVINCE-74&limit=2&cursor=" + first.text("next")))
                .containsExactly(other);
        AGENCY.get(PATH, UUID.randomUUID()).refused(404, "NOT_FOUND");
    }

    private static String registered(String sector, String province) {
        var cda = Help.newCda();
        cda.putAll(Map.of("agency", "PROVINCE-74", "sectors", List.of(sector), "provinceCodes", List.of(province)));
        return Help.register(cda).id();
    }

    private static List<String> ids(String query) {
        return AGENCY.get(Help.CDAS + query).ok().at("items").findValuesAsText("cdaId");
    }

    private static Map<String, Object> profile(int mostClusters) {
        return Map.of(
                "qualifications",
                List.of(),
                "sectors",
                List.of("PINEAPPLE"),
                "provinceCodes",
                List.of(),
                "mostClusters",
                mostClusters);
    }
}
