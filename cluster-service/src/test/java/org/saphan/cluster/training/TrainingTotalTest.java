package org.saphan.cluster.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class TrainingTotalTest {

    private static final String TRAININGS = "/cluster/v1/trainings";
    private static final Api DRIVER = Api.as("PROVINCE-52");
    private static final LocalDate TODAY = BangkokDays.today(Clock.systemUTC());

    private String cluster;
    private String provider;

    @BeforeEach
    void assignServiceProvider() {
        cluster = Chain.proposed();
        provider = Help.provider();
        Help.assignServiceProvider(cluster, Map.of("serviceProviderId", provider, "startsOn", "2006-01-01"))
                .created();
    }

    @Test
    @Tag("S3-11")
    void isAddedUpByThemeAndFiscalYear() {
        var design = "PRODUCT_AND_PACKAGING_DESIGN";
        for (var day : List.of("2006-09-30", "2006-10-01", "2007-09-30", "2007-10-01")) {
            var training = training(design, Map.of("otherParticipants", 5));
            training.putAll(Map.of("startsOn", day, "endsOn", day));
            DRIVER.post(trainings(), training).created();
        }

        var totals = DRIVER.get("/cluster/v1/fiscal-years/2550/training-totals").ok();

        assertThat(totals.at("items")).hasSize(4);
        assertThat(totals.text("items.3.theme")).isEqualTo(design);
        assertThat(totals.at("items.3.trainings").asInt()).isEqualTo(2);
        assertThat(totals.at("items.3.participants").asInt()).isEqualTo(10);
        assertThat(totals.at("items.3.members").asInt()).isZero();
        assertThat(totals.json().at("/items/3/meanCostPercent").isMissingNode()).isTrue();
        assertThat(totals.at("items.0.trainings").asInt()).isZero();
    }

    @Test
    @Tag("S3-11")
    void countsEachMemberOnceAndTheMeanOfTheResults() {
        var year = TODAY.plusMonths(3).getYear() + 543;
        var path = "/cluster/v1/fiscal-years/" + year + "/training-totals";
        var before = DRIVER.get(path).ok();
        var one = member("SME-52-0207");
        var two = member("SME-52-0208");
        for (var members : List.of(List.of(one, two), List.of(two))) {
            var held = DRIVER.post(
                            trainings(),
                            training(
                                    "STANDARDS",
                                    Map.of(
                                            "memberIds",
                                            members,
                                            "standardKinds",
                                            List.of("SERVICE"),
                                            "cdaIds",
                                            List.of(Help.cda()))))
                    .created();
            var results = members.stream()
                    .map(each -> each.equals(one)
                            ? Map.of("memberId", each, "capacityPercent", 10.01, "qualityBetter", false)
                            : Map.of("memberId", each, "capacityPercent", 10.02, "standardObtained", "GHP"))
                    .toList();
            DRIVER.put(TRAININGS + "/" + held.id() + "/results", held.etag(), Map.of("items", results))
                    .ok();
        }

        var after = DRIVER.get(path).ok();

        assertThat(rise(before, after, "trainings")).isEqualTo(2);
        assertThat(rise(before, after, "participants")).isEqualTo(5);
        assertThat(rise(before, after, "members")).isEqualTo(2);
        assertThat(rise(before, after, "results")).isEqualTo(3);
        assertThat(rise(before, after, "standardsObtained")).isEqualTo(2);
        assertThat(rise(before, after, "qualityBetter")).isZero();
        // (10.01 + 10.02 + 10.02) / 3 = 10.01666…
        assertThat(after.at("items.1.meanCapacityPercent").decimalValue()).isEqualByComparingTo("10.02");
        var table = DRIVER.header("Accept", "text/csv").get(path).ok().rows();
        assertThat(table).hasSize(5);
        assertThat(table.get(2)).startsWith("STANDARDS,");
    }

    private static int rise(Answer before, Answer after, String figure) {
        return after.at("items.1." + figure).asInt()
                - before.at("items.1." + figure).asInt();
    }

    private String trainings() {
        return CLUSTERS + "/" + cluster + "/trainings";
    }

    private String member(String reference) {
        return Chain.active(cluster, Chain.sme(reference, "UPSTREAM")).text("membershipId");
    }

    private Map<String, Object> training(String theme, Map<String, ?> more) {
        var training = new HashMap<String, Object>(Map.of(
                "theme", theme,
                "topic", "การแปรรูปสับปะรด",
                "startsOn", TODAY,
                "endsOn", TODAY,
                "serviceProviderId", provider));
        training.putAll(more);
        return training;
    }
}
