package org.saphan.cluster.economicresult;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class EconomicResultTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final String DAY = Rounds.lastDay(2566, 1);

    private String cluster = "";
    private String round = "";
    private String member = "";

    @BeforeEach
    void openRound() {
        cluster = Rounds.cluster();
        round = Rounds.open(cluster, 2566, 1);
        member = Rounds.members(cluster).getFirst();
    }

    @Test
    @Tag("S3-15")
    @Tag("T8")
    void isMeasuredAgainstTheIntakeByAMethodInAnEdition() {
        var figures = Rounds.figures("2000000", "1150000.50", "90000.00", DAY);
        figures.put("exportRevenue", new BigDecimal("250000.00"));

        var recorded = Rounds.measures(round, member, figures).ok();

        assertThat(recorded.at("growth.revenueChange").decimalValue()).isEqualByComparingTo("150000");
        assertThat(recorded.at("growth.costSaving").decimalValue()).isEqualByComparingTo("60000");
        assertThat(recorded.at("growth.employeesChange").asInt()).isEqualTo(2);
        assertThat(recorded.at("growth.economicValue").decimalValue()).isEqualByComparingTo("300000");
        assertThat(recorded.text("growth.methodCode")).isEqualTo("ECONOMIC_VALUE");
        assertThat(recorded.at("growth.methodVersion").asInt()).isEqualTo(1);
        assertThat(recorded.json().has("counted")).isFalse();
        var event = Published.await("cluster.economic-result.recorded.v1", recorded.text("economicResultId"));
        assertThat(event.data().path("methodCode").asText()).isEqualTo("ECONOMIC_VALUE");
        assertThat(event.data().toString()).doesNotContain("150000", "300000", "2000000");
    }

    @Test
    @Tag("S3-15")
    void isWrittenAnewWhileTheRoundIsOpen() {
        var first = Rounds.measures(round, member, Rounds.figures("2000000", "1150000.50", "0", DAY))
                .ok();
        var path = round + "/economic-results/" + member;
        var other = Rounds.figures("2000001", "1150000.50", "0", DAY);

        OPERATOR.put(path, null, other).refused(428, "PRECONDITION_REQUIRED");
        var same = OPERATOR.put(path, first.etag(), Rounds.figures("2000000.00", "1150000.5", "0.0", DAY))
                .ok();
        var written = OPERATOR.put(path, same.etag(), other).ok();

        assertThat(same.etag()).isEqualTo(first.etag());
        assertThat(written.text("economicResultId")).isEqualTo(first.text("economicResultId"));
        OPERATOR.put(path, first.etag(), other).refused(412, "PRECONDITION_FAILED");
        assertThat(OPERATOR.get("/cluster/v1/economic-results/{id}", written.text("economicResultId"))
                        .ok()
                        .at("figures.revenue")
                        .decimalValue())
                .isEqualByComparingTo("2000001");
        Published.await("cluster.economic-result.recorded.v1", first.text("economicResultId"));
        assertThat(Published.events("cluster.economic-result.v1", first.text("economicResultId")))
                .extracting(PublishedEvent::type)
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void needsAnIntakeAndAMemberOfTheRound() {
        var invited = OPERATOR.post(Chain.members(cluster), Chain.sme("SME-NEW", "UPSTREAM"))
                .created()
                .id();
        var late = Chain.active(cluster, Chain.sme("SME-TODAY", "UPSTREAM")).text("membershipId");
        var other = Rounds.members(Rounds.cluster()).getFirst();
        var figures = Rounds.figures("1", "1", "0", DAY);

        Rounds.measures(round, invited, figures).refused(409, "INTAKE_REQUIRED");
        Rounds.measures(round, late, figures).refused(422, "NOT_OF_ROUND");
        Rounds.measures(round, other, figures).refused(422, "NOT_OF_ROUND");
        Rounds.measures(round, UUID.randomUUID().toString(), figures).refused(404, "NOT_FOUND");
        Rounds.measures(round, member, Rounds.figures("1", "1", "0", "2019-03-14"))
                .refused(409, "INTAKE_REQUIRED");
        Rounds.measures(round, member, Rounds.figures("1", "1", "0", "2022-09-30"))
                .refused(422, "COLLECTED_TOO_EARLY");
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void isToTheSatangAndConsistent() {
        var exporting = Rounds.figures("100.00", "1", "0", DAY);
        exporting.put("exportRevenue", new BigDecimal("100.01"));

        Rounds.measures(round, member, Rounds.figures("1.001", "1", "0", DAY))
                .refused(400, "INVALID_REQUEST")
                .violating("DIGITS");
        Rounds.measures(round, member, Rounds.figures("-1", "1", "0", DAY))
                .refused(400, "INVALID_REQUEST")
                .violating("POSITIVE_OR_ZERO");
        Rounds.measures(round, member, exporting)
                .refused(400, "INVALID_REQUEST")
                .violating("MORE_THAN_REVENUE");
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void isTheBusinessOfWhoMonitorsOrCoordinates() {
        var recorded = Rounds.measures(round, member, Rounds.figures("1", "1", "0", DAY))
                .ok();
        var single = "/cluster/v1/economic-results/" + recorded.text("economicResultId");

        for (var path : new String[] {round + "/economic-results", round + "/members", single}) {
            Api.as("DIP").get(path).refused(403, "DUTY_REQUIRED");
            Api.as("PROVINCE-52").get(path).ok();
        }
        Api.as("PROVINCE-52")
                .put(round + "/economic-results/" + member, recorded.etag(), Rounds.figures("2", "1", "0", DAY))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S3-14")
    @Tag("refuses")
    void locksTheBaselineThatItIsMeasuredAgainst() {
        Rounds.measures(round, member, Rounds.figures("1", "1", "0", DAY)).ok();
        var sme = Chain.read(member);

        var imported = OPERATOR.post(
                        Chain.CLUSTERS + "/" + cluster + "/intake-imports",
                        Map.of("source", "SME_CONNEXT", "items", List.of(item(sme.text("smeRef"), sme.text("tier")))))
                .ok();

        assertThat(imported.text("items.0.outcome")).isEqualTo("REFUSED");
        assertThat(imported.text("items.0.code")).isEqualTo("INTAKE_LOCKED");
    }

    private static Map<String, Object> item(String smeRef, String tier) {
        return Map.of(
                "externalReference",
                "SC-LOCKED-1",
                "smeRef",
                smeRef,
                "tier",
                tier,
                "collectedOn",
                "2019-03-15",
                "baselineRevenue",
                1,
                "baselineCost",
                1,
                "baselineEmployees",
                1);
    }
}
