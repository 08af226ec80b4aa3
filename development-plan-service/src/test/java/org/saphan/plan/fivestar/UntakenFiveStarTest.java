package org.saphan.plan.fivestar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.plan.Journeys;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;
import org.saphan.plan.Results;

/// Each test has a round of its own, because the register is everybody's.
@QuarkusTest
@WithTestResource(Bench.class)
class UntakenFiveStarTest {

    private static final AtomicInteger ROUNDS = new AtomicInteger(2600);

    private final int round = ROUNDS.incrementAndGet();

    @Test
    @Tag("S5-16")
    void tellsByProvinceWhomNoProgrammeHasTakenUp() {
        var untaken = rated("96", 5);
        rated("96", 4);
        var taken = rated("96", 5);
        Programmes.selects(Journeys.programme(), taken).created();
        rated("95", 5);

        var report = report("");

        assertThat(report.at("fiveStar").asInt()).isEqualTo(3);
        assertThat(report.at("takenUp").asInt()).isEqualTo(1);
        assertThat(report.at("untaken").asInt()).isEqualTo(2);
        assertThat(report.text("provinces.1.provinceCode")).isEqualTo("96");
        assertThat(report.at("provinces.1.fiveStar").asInt()).isEqualTo(2);
        assertThat(report.at("provinces.1.untaken").asInt()).isEqualTo(1);
        var ofProvince = report("&province=96");
        assertThat(ofProvince.at("items")).hasSize(1);
        assertThat(ofProvince.text("items.0.entrepreneurId")).isEqualTo(untaken.toString());
        assertThat(ofProvince.at("items.0.roundYearsBE.0").asInt()).isEqualTo(round);
    }

    @Test
    @Tag("S5-16")
    void whoHeldAPlaceWasTakenUp() {
        var entrepreneur = rated("94", 5);
        var enrolment = Programmes.selects(Journeys.programme(), entrepreneur).created();

        Api.as("CDD")
                .put(
                        "/plan/v1/enrolments/" + enrolment.text("enrolmentId") + "/withdrawal",
                        enrolment.etag(),
                        Map.of("reason", "The group gave up.", "withdrawnOn", "2011-02-01"))
                .ok();

        assertThat(report("").at("takenUp").asInt()).isEqualTo(1);
    }

    @Test
    @Tag("S5-16")
    @Tag("refuses")
    void whatDoesNotStandDoesNotCount() {
        var suspended = rated("93", 5);
        Register.tells(suspended, "COMMUNITY_GROUP", "SUSPENDED", "93", Instant.parse("2026-01-01T00:00:00Z"));
        var unannounced = Register.group("93");
        Register.tellsRating(UUID.randomUUID(), UUID.randomUUID(), unannounced, round, 5, false, null);
        var product = UUID.randomUUID();
        var appealed = Register.group("93");
        var rating = Results.rates(product, appealed, round, 5);
        Register.tellsRating(rating, product, appealed, round, 5, true, UUID.randomUUID());

        Eventually.until(() -> assertThat(report("").at("fiveStar").asInt()).isZero());
        Api.as("CDD").get("/plan/v1/untaken-five-star?round=1").refused(400, "INVALID_REQUEST");
        Api.as("CDD").get("/plan/v1/untaken-five-star?stars=5").refused(400, "UNKNOWN_PARAMETER");
        Api.anonymous().get("/plan/v1/untaken-five-star").refused(401, "UNAUTHENTICATED");
    }

    @Test
    @Tag("S5-16")
    void isAListInPartsAndATable() {
        rated("92", 5);
        rated("92", 5);

        var part = report("&limit=1");
        var rest = report("&limit=1&cursor=" + part.text("next"));
        var table = Api.as("CDD")
                .header("Accept", "text/csv")
                .get("/plan/v1/untaken-five-star?round=" + round)
                .ok();

        assertThat(part.at("untaken").asInt()).isEqualTo(2);
        assertThat(rest.at("items")).hasSize(1);
        assertThat(rest.text("items.0.entrepreneurId")).isNotEqualTo(part.text("items.0.entrepreneurId"));
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows()).startsWith("provinceCode,otopRegistrationNo,name,roundYearsBE,entrepreneurId");
    }

    private UUID rated(String province, int stars) {
        Register.tellsProvinces();
        var entrepreneur = Register.group(province);
        Results.rates(UUID.randomUUID(), entrepreneur, round, stars);
        return entrepreneur;
    }

    private Answer report(String query) {
        return Api.as("CDD")
                .get("/plan/v1/untaken-five-star?round=" + round + query)
                .ok();
    }
}
