package org.saphan.marketing.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.marketing.Books;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class ContributionTest {

    private static final List<String> SIX = List.of("OSMEP", "MOF", "MOI", "MICT", "TCC", "MCOT");

    @Test
    @Tag("S2-01")
    void showsWhatEachOfTheSixAgenciesContributes() {
        programme("PLUS_SIX");
        var channel = Shop.opened("BROADCAST");
        var onAir = contribution("MEDIA", "250000.50");
        onAir.put("channelId", channel);
        contribute("MCOT", "PLUS_SIX", onAir).created();
        contribute("MCOT", "PLUS_SIX", contribution("SPACE", null)).created();
        contribute("PROVINCE-24", "PLUS_SIX", contribution("SPACE", "10")).created();

        var summary = summary("PLUS_SIX");

        assertThat(summary.json().at("/items").findValuesAsText("agency"))
                .containsExactly("OSMEP", "MOF", "MOI", "MICT", "TCC", "MCOT", "PROVINCE-24");
        assertThat(summary.at("without")).hasSize(5);
        assertThat(summary.at("items.5.contributions").asInt()).isEqualTo(2);
        assertThat(summary.at("items.5.amount").decimalValue()).isEqualByComparingTo("250000.50");
        assertThat(summary.at("items.5.kinds")).hasSize(2);
        assertThat(summary.at("items.6.party").asBoolean()).isFalse();
        assertThat(summary.at("amount").decimalValue()).isEqualByComparingTo("250010.50");
        var table = Api.as("DIP")
                .header("Accept", "text/csv")
                .get("/marketing/v1/programmes/PLUS_SIX/contribution-summary")
                .ok();
        assertThat(table.rows()).hasSize(8).contains("OSMEP,true,0,0.00,", "MCOT,true,2,250000.50,MEDIA SPACE");
    }

    @Test
    @Tag("S2-01")
    @Tag("refuses")
    void isRecordedByAnAgencyOfTheProgrammeForItself() {
        programme("PLUS_OWN");

        contribute("FTI", "PLUS_OWN", contribution("MEDIA", "1")).refused(403, "DUTY_REQUIRED");
        contribute("TCC", "UNHEARD_OF", contribution("MEDIA", "1")).refused(404, "NOT_FOUND");
        var recorded =
                contribute("TCC", "PLUS_OWN", contribution("MATCHMAKING", "1")).created();
        assertThat(recorded.text("agency")).isEqualTo("TCC");
        supersede("MCOT", recorded).refused(403, "DUTY_REQUIRED");
        Api.as("MCOT")
                .put(Books.path(recorded) + "/withdrawal", recorded.etag(), Map.of("reason", "x"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S2-01")
    @Tag("refuses")
    void hasADescriptionAPeriodAndAChannelThatExists() {
        programme("PLUS_BODY");
        var backwards = contribution("MEDIA", "1");
        backwards.put("until", "2013-01-31");
        var nowhere = contribution("MEDIA", "1");
        nowhere.put("channelId", UUID.randomUUID());
        var wordless = contribution("MEDIA", "1");
        wordless.put("descriptionTh", " ");

        contribute("TCC", "PLUS_BODY", backwards)
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
        contribute("TCC", "PLUS_BODY", nowhere).refused(422, "UNKNOWN_CHANNEL");
        contribute("TCC", "PLUS_BODY", wordless).refused(400, "INVALID_REQUEST");
        contribute("TCC", "PLUS_BODY", contribution("MEDIA", "-1")).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("S2-01")
    void isCorrectedByAnotherAndWithdrawn() throws InterruptedException {
        programme("PLUS_CHANGE");
        var wrong =
                contribute("TCC", "PLUS_CHANGE", contribution("SPACE", "500")).created();

        var statuses = Books.atOnce(5, () -> supersede("TCC", wrong));

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(summary("PLUS_CHANGE").at("amount").decimalValue()).isEqualByComparingTo("400");
        var right = Api.as("TCC")
                .get("/marketing/v1/programmes/PLUS_CHANGE/contributions?state=STANDING&agency=TCC&kind=SPACE")
                .ok();
        assertThat(right.at("items")).hasSize(1);
        assertThat(right.text("items.0.supersedes")).isEqualTo(wrong.text("contributionId"));
        var standing = Api.as("TCC")
                .get("/marketing/v1/contributions/{id}", right.text("items.0.contributionId"))
                .ok();
        var withdrawal = "/marketing/v1/contributions/" + standing.text("contributionId") + "/withdrawal";
        Api.as("TCC").put(withdrawal, null, Map.of("reason", "x")).refused(428, "PRECONDITION_REQUIRED");
        var withdrawn = Api.as("TCC")
                .put(withdrawal, standing.etag(), Map.of("reason", "งานถูกเลื่อนออกไป"))
                .ok();
        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        Api.as("TCC")
                .put(withdrawal, withdrawn.etag(), Map.of("reason", "x"))
                .refused(409, "CONTRIBUTION_DOES_NOT_STAND");
        assertThat(summary("PLUS_CHANGE").at("without")).hasSize(6);
        var told = Published.await("marketing.contribution.withdrawn.v1", standing.text("contributionId"))
                .data();
        assertThat(told.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(told.has("reason")).isFalse();
        assertThat(told.has("descriptionTh")).isFalse();
        Published.await("marketing.contribution.superseded.v1", wrong.text("contributionId"));
    }

    @Test
    @Tag("S2-01")
    @Tag("refuses")
    void isListedByPage() {
        programme("PLUS_PAGES");
        contribute("TCC", "PLUS_PAGES", contribution("SPACE", "1")).created();
        contribute("MOF", "PLUS_PAGES", contribution("FUNDING", "1")).created();
        var list = "/marketing/v1/programmes/PLUS_PAGES/contributions";

        var first = Api.as("DIP").get(list + "?limit=1").ok();
        var second = Api.as("DIP")
                .get(list + "?limit=1&cursor={c}", first.text("next"))
                .ok();

        assertThat(first.text("items.0.agency")).isEqualTo("TCC");
        assertThat(second.text("items.0.agency")).isEqualTo("MOF");
        assertThat(Api.as("DIP").get(list + "?state=WITHDRAWN").ok().at("items"))
                .isEmpty();
        assertThat(Api.as("DIP").get(list + "?state=SUPERSEDED").ok().at("items"))
                .isEmpty();
        Api.as("DIP").get(list + "?kind=LOVE").refused(400, "INVALID_REQUEST");
        Api.as("DIP").get("/marketing/v1/programmes/UNHEARD_OF/contributions").refused(404, "NOT_FOUND");
    }

    private static void programme(String code) {
        var duties = Map.of("agency", "PROVINCE-24", "duties", List.of("NOMINATE"), "provinceCodes", List.of("24"));
        Plan.opens(code, Map.of("parties", SIX.stream().map(Books::party).toList(), "agencies", List.of(duties)));
    }

    private static Map<String, Object> contribution(String kind, String amount) {
        var contribution = new HashMap<String, Object>(
                Map.of("kind", kind, "descriptionTh", "พื้นที่จำหน่าย 40 บูท", "from", "2013-02-01"));
        if (amount != null) {
            contribution.put("amount", new BigDecimal(amount));
        }
        return contribution;
    }

    private static Answer contribute(String agency, String programme, Map<String, Object> contribution) {
        return Api.as(agency).post("/marketing/v1/programmes/" + programme + "/contributions", contribution);
    }

    private static Answer supersede(String agency, Answer wrong) {
        var right = contribution("SPACE", "400");
        right.put("reason", "จำนวนบูทจริง");
        return Api.as(agency).post(Books.path(wrong) + "/supersession", right);
    }

    private static Answer summary(String programme) {
        return Api.as("DIP")
                .get("/marketing/v1/programmes/{code}/contribution-summary", programme)
                .ok();
    }
}
