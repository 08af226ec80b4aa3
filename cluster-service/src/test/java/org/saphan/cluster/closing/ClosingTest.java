package org.saphan.cluster.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.saphan.cluster.Chain;
import org.saphan.cluster.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class ClosingTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final String DAY = Rounds.lastDay(2566, 1);
    private static final Map<String, Object> FIGURES = Rounds.figures("2000000", "1150000.50", "90000", DAY);

    private String cluster = "";
    private String round = "";
    private List<String> members = List.of();

    @BeforeEach
    void openRound() {
        cluster = Rounds.cluster();
        round = Rounds.open(cluster, 2566, 1);
        members = Rounds.members(cluster);
    }

    @Test
    @Tag("S3-15")
    void needsBothKindsOfDataOfEachMember() {
        members.forEach(each -> Rounds.fills(round, each, FIGURES));

        var closed = Rounds.close(round).ok();

        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(OPERATOR.get(round + "/members").ok().json().findValuesAsText("outcome"))
                .containsExactly("MEASURED", "MEASURED", "MEASURED");
        var counted = Rounds.result(round, members.getFirst());
        assertThat(counted.at("counted.amount").decimalValue()).isEqualByComparingTo("300000");
        assertThat(counted.at("counted.methodVersion").asInt()).isEqualTo(1);
        var event = Published.await("cluster.monitoring-round.closed.v1", closed.text("monitoringRoundId"));
        assertThat(event.data().path("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void namesEverythingThatIsMissing() {
        var nothing = Rounds.close(round).refused(409, "ECONOMIC_DATA_MISSING");
        members.forEach(each -> Rounds.measures(round, each, FIGURES).ok());
        var figuresOnly = Rounds.close(round).refused(409, "SOCIAL_DATA_MISSING");
        members.subList(0, 2).forEach(each -> Rounds.finds(round, each, DAY));
        var one = Rounds.close(round).refused(409, "SOCIAL_DATA_MISSING");

        assertThat(nothing.violations()).hasSize(15);
        nothing.violating("ECONOMIC_DATA_MISSING").violating("SOCIAL_DATA_MISSING");
        assertThat(figuresOnly.violations()).hasSize(12).containsOnly("SOCIAL_DATA_MISSING");
        assertThat(one.json().findValuesAsText("pointer"))
                .hasSize(4)
                .contains("/members/" + members.get(2) + "/socialFindings/ENVIRONMENT");
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void locksTheRound() {
        members.forEach(each -> Rounds.fills(round, each, FIGURES));
        var closed = Rounds.close(round).ok();
        var member = members.getFirst();
        var result = round + "/economic-results/" + member;
        var finding = round + "/social-findings/" + member + "/ENVIRONMENT";

        OPERATOR.put(result, OPERATOR.get(result).ok().etag(), FIGURES).refused(409, "ROUND_LOCKED");
        OPERATOR.put(finding, OPERATOR.get(finding).ok().etag(), Rounds.finding(1, DAY))
                .refused(409, "ROUND_LOCKED");
        OPERATOR.put(round + "/absences/" + member, null, Map.of("reason", "ปิดกิจการชั่วคราว"))
                .refused(409, "ROUND_LOCKED");
        OPERATOR.put(round + "/closing", closed.etag()).refused(409, "ROUND_LOCKED");
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void locksTheRowsWhoeverWritesThem() {
        members.forEach(each -> Rounds.fills(round, each, FIGURES));
        Rounds.close(round).ok();
        var id = round.substring(round.lastIndexOf('/') + 1);

        for (var sql : List.of(
                "update economic_result set revenue = revenue + 1 where round_id = '%s'",
                "delete from economic_result where round_id = '%s'",
                "update social_finding set score = 1 where round_id = '%s'",
                "update social_finding set superseded_by = id, score = 1 where round_id = '%s'",
                "insert into round_absence select gen_random_uuid(), round_id, membership_id, 'x', 'x', now(), 0"
                        + " from round_member where round_id = '%s'",
                "update round_member set outcome = 'ABSENT' where round_id = '%s'",
                "update economic_value set amount = 0 where round_id = '%s'",
                "update monitoring_round set state = 'OPEN', closed_on = null where id = '%s'")) {
            assertThatThrownBy(() -> Rounds.execute(sql.formatted(id)))
                    .as(sql)
                    .rootCause()
                    .hasMessageMatching("(?s).*(round .* is closed|economic value .* is kept).*");
        }
    }

    @Test
    @Tag("S3-15")
    void excusesWhoLeftAndNamesWhoWasAbsent() {
        var absent = members.get(0);
        var left = members.get(1);
        Rounds.fills(round, members.get(2), FIGURES);
        var path = round + "/absences/" + absent;

        var noted =
                OPERATOR.put(path, null, Map.of("reason", "โรงงานปิดปรับปรุง")).ok();
        OPERATOR.delete(path, noted.etag()).status(204);
        OPERATOR.put(path, null, Map.of("reason", "ติดต่อไม่ได้สามครั้ง")).ok();
        OPERATOR.put(
                        Chain.MEMBERS + "/" + left + "/leaving",
                        Chain.read(left).etag(),
                        Map.of("leftOn", DAY, "reason", "It gave up production."))
                .ok();
        var closed = Rounds.close(round).ok();

        assertThat(closed.at("absent").asInt()).isEqualTo(1);
        var outcomes = OPERATOR.get(round + "/members").ok();
        assertThat(outcomes.json().findValuesAsText("outcome")).containsExactlyInAnyOrder("ABSENT", "LEFT", "MEASURED");
        assertThat(outcomes.json().findValuesAsText("absence")).containsExactly("ติดต่อไม่ได้สามครั้ง");
        assertThat(outcomes.json().findValuesAsText("leftOn")).containsExactly(DAY);
        Published.await("cluster.monitoring-round.absence-changed.v1", closed.text("monitoringRoundId"));
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void skipsNobodyInSilence() {
        var other = Rounds.members(Rounds.cluster()).getFirst();
        var path = round + "/absences/" + members.getFirst();

        OPERATOR.put(path, null, Map.of("reason", " ")).refused(400, "INVALID_REQUEST");
        OPERATOR.put(path, null, Map.of("reason", "โทร 0812345678")).refused(422, "PERSONAL_DATA_IN_TEXT");
        OPERATOR.put(round + "/absences/" + other, null, Map.of("reason", "ปิดกิจการ"))
                .refused(422, "NOT_OF_ROUND");
        Api.as("PROVINCE-52").put(path, null, Map.of("reason", "ปิดกิจการ")).refused(403, "DUTY_REQUIRED");
        OPERATOR.get(path).refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void goesInTheOrderOfTheRoundsAndNeverWithoutMembers() {
        var later = Rounds.open(cluster, 2566, 2);
        Rounds.execute("update membership set joined_on = date '2025-01-01' where cluster_id = '" + cluster + "'");

        Rounds.close(later).refused(409, "EARLIER_ROUND_OPEN");
        Rounds.close(round).refused(409, "ECONOMIC_DATA_MISSING").violating("NO_MEMBERS");
        OPERATOR.put(round + "/closing", null).refused(428, "PRECONDITION_REQUIRED");
    }

    @Test
    @Tag("S3-15")
    void countsWhatStandsHoweverLateAResultComes() throws InterruptedException {
        members.forEach(each -> Rounds.fills(round, each, FIGURES));
        var member = members.getFirst();
        var result = Rounds.result(round, member);
        var late = Rounds.figures("2100000", "1150000.50", "90000", DAY);
        var closing = new ConcurrentLinkedQueue<Integer>();
        var writing = new ConcurrentLinkedQueue<Integer>();

        var threads = Stream.<Runnable>of(
                        () -> closing.add(Rounds.close(round).status()),
                        () -> writing.add(OPERATOR.put(round + "/economic-results/" + member, result.etag(), late)
                                .status()),
                        () -> closing.add(Rounds.close(round).status()))
                .map(Thread::startVirtualThread)
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(closing).contains(200).hasSize(2);
        assertThat(writing).singleElement().isIn(200, 409);
        var standing = Rounds.result(round, member);
        assertThat(standing.at("counted.amount").decimalValue())
                .isEqualByComparingTo(standing.at("growth.economicValue").decimalValue())
                .isEqualByComparingTo(writing.contains(200) ? "400000" : "300000");
    }
}
