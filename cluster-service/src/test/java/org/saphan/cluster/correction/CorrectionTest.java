package org.saphan.cluster.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class CorrectionTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final String FIRST_DAY = Rounds.lastDay(2566, 1);
    private static final String SECOND_DAY = Rounds.lastDay(2566, 2);

    private String first = "";
    private String second = "";
    private List<String> members = List.of();

    @BeforeEach
    void closeTwoRounds() {
        var cluster = Rounds.cluster();
        members = Rounds.members(cluster);
        first = Rounds.open(cluster, 2566, 1);
        members.forEach(each -> Rounds.fills(first, each, Rounds.figures("2000000", "1150000.50", "90000", FIRST_DAY)));
        Rounds.close(first).ok();
        second = Rounds.open(cluster, 2566, 2);
        members.forEach(
                each -> Rounds.fills(second, each, Rounds.figures("2100000", "1180000.50", "10000", SECOND_DAY)));
        Rounds.close(second).ok();
    }

    @Test
    @Tag("S3-15")
    @Tag("T8")
    void countsAnewInThisRoundAndThoseAfterIt() {
        var member = members.getFirst();
        var wrong = Rounds.result(first, member);
        assertThat(amount(first, member)).isEqualTo("300000.00");
        assertThat(amount(second, member)).isEqualTo("110000.00");

        var corrected = OPERATOR.post(first + "/corrections", economic(member, "2050000"))
                .created();

        assertThat(corrected.at("economicResult.counted.amount").decimalValue()).isEqualByComparingTo("350000");
        assertThat(amount(first, member)).isEqualTo("350000.00");
        assertThat(amount(second, member)).isEqualTo("60000.00");
        assertThat(amount(second, members.get(1))).isEqualTo("110000.00");
        var old = OPERATOR.get("/cluster/v1/economic-results/{id}", wrong.text("economicResultId"))
                .ok();
        assertThat(old.text("supersededBy")).isEqualTo(corrected.text("economicResult.economicResultId"));
        assertThat(old.at("figures.revenue").decimalValue()).isEqualByComparingTo("2000000");
        var list = OPERATOR.get(first + "/corrections").ok();
        assertThat(list.text("items.0.economicResult.reason")).isEqualTo("นับรายได้ซ้ำ");
        Published.await("cluster.economic-result.superseded.v1", wrong.text("economicResultId"));
        Published.await("cluster.economic-result.recorded.v1", old.text("supersededBy"));
    }

    @Test
    @Tag("S3-15")
    void supersedesAFindingToo() {
        var member = members.getFirst();

        var corrected = OPERATOR.post(first + "/corrections", social(member, "ENVIRONMENT"))
                .created();

        assertThat(corrected.at("socialFinding.score").asInt()).isEqualTo(2);
        var old = OPERATOR.get("/cluster/v1/social-findings/{id}", corrected.text("socialFinding.supersedes"))
                .ok();
        assertThat(old.at("score").asInt()).isEqualTo(4);
        Published.await("cluster.social-finding.superseded.v1", old.text("socialFindingId"));
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void isOfAClosedRoundAndOfWhatItHas() {
        var cluster = Rounds.cluster();
        var open = Rounds.open(cluster, 2566, 1);
        var absent = Rounds.members(cluster);
        var both = economic(members.getFirst(), "1");
        both.put("social", social("", "ENVIRONMENT").get("social"));
        var unreasoned = economic(members.getFirst(), "1");
        unreasoned.remove("reason");

        OPERATOR.post(open + "/corrections", economic(absent.getFirst(), "1")).refused(409, "ROUND_STILL_OPEN");
        absent.forEach(each -> OPERATOR.put(open + "/absences/" + each, null, Map.of("reason", "ติดต่อไม่ได้"))
                .ok());
        Rounds.close(open).ok();
        OPERATOR.post(open + "/corrections", economic(absent.getFirst(), "1")).refused(409, "NOTHING_TO_CORRECT");
        OPERATOR.post(open + "/corrections", social(absent.getFirst(), "ENVIRONMENT"))
                .refused(409, "NOTHING_TO_CORRECT");
        OPERATOR.post(first + "/corrections", both)
                .refused(400, "INVALID_REQUEST")
                .violating("ONE_CORRECTION");
        OPERATOR.post(first + "/corrections", unreasoned).refused(400, "INVALID_REQUEST");
        Api.as("PROVINCE-52")
                .post(first + "/corrections", economic(members.getFirst(), "1"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S3-15")
    void countsOnceHoweverManyCorrectAtTheSameTime() throws InterruptedException {
        var member = members.getFirst();
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = Stream.of("2050000", "2150000")
                .flatMap(revenue -> Stream.of(first, second)
                        .map(round -> Thread.startVirtualThread(() -> {
                            var day = round.equals(first) ? FIRST_DAY : SECOND_DAY;
                            var body = economic(member, revenue);
                            body.put("economic", Rounds.figures(revenue, "1210000.50", "0", day));
                            statuses.add(
                                    OPERATOR.post(round + "/corrections", body).status());
                        })))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(statuses).containsOnly(201).hasSize(4);
        var level1 = Rounds.result(first, member).at("growth.revenueChange").decimalValue();
        var level2 = Rounds.result(second, member).at("growth.revenueChange").decimalValue();
        assertThat(Rounds.result(first, member).at("counted.amount").decimalValue())
                .isEqualByComparingTo(level1);
        assertThat(Rounds.result(second, member).at("counted.amount").decimalValue())
                .isEqualByComparingTo(level2.subtract(level1).max(BigDecimal.ZERO));
    }

    private static String amount(String round, String member) {
        return Rounds.result(round, member)
                .at("counted.amount")
                .decimalValue()
                .setScale(2)
                .toPlainString();
    }

    private static Map<String, Object> economic(String member, String revenue) {
        return new HashMap<>(Map.of(
                "memberId",
                member,
                "economic",
                Rounds.figures(revenue, "1150000.50", "90000", FIRST_DAY),
                "reason",
                "นับรายได้ซ้ำ"));
    }

    private static Map<String, Object> social(String member, String dimension) {
        var finding = Rounds.finding(2, FIRST_DAY);
        finding.put("dimension", dimension);
        return new HashMap<>(Map.of("memberId", member, "social", finding, "reason", "ให้คะแนนผิดเกณฑ์"));
    }
}
