package org.saphan.cluster.yearreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.cluster.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class YearReportTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final String YEARS = "/cluster/v1/fiscal-years";

    /// The other tests measure in none of these years.
    private static final int FIRST = 2567;

    private static final int SECOND = 2568;

    @Test
    @Tag("S3-01")
    @Tag("S3-02")
    void growsBetweenTheBoundsThatTheDocumentsReport() throws IOException {
        loadThreeYears();

        var first = summary(2560);
        var second = summary(2561);
        var third = summary(2562);

        assertThat(first.json().has("growthPercent")).isFalse();
        assertThat(second.at("growthPercent").decimalValue()).isEqualByComparingTo("215.79");
        assertThat(third.at("growthPercent").decimalValue()).isEqualByComparingTo("16.67");
        assertThat(List.of(second.text("growthFrom"), third.text("growthFrom"))).containsOnly("REPORTED_BOUNDS");
        assertThat(second.at("reportedClusters").asInt()).isEqualTo(30);
        assertThat(second.at("reportedAveragePerCluster").decimalValue()).isEqualByComparingTo("20000000");
        assertThat(OPERATOR.get(YEARS + "/2562").ok().at("partners")).hasSize(6);
        var targets = OPERATOR.get(YEARS + "/2562/targets").ok();
        assertThat(targets.text("items.0.metric")).isEqualTo("ECONOMIC_VALUE");
        assertThat(targets.text("items.0.status")).isEqualTo("NOT_MET");
        assertThat(targets.at("items.0.shortfall").decimalValue()).isEqualByComparingTo("700000000");
        var series = OPERATOR.header("Accept", "text/csv").get(YEARS).ok();
        assertThat(series.rows()).anyMatch(row -> row.startsWith("2561,") && row.contains("215.79,REPORTED_BOUNDS"));
    }

    @Test
    @Tag("S3-02")
    @Tag("S3-10")
    @Tag("S3-15")
    void addsUpWhatTheRoundsOfAYearCounted() {
        var content = Rounds.content();
        content.put("startFiscalYearBE", FIRST);
        content.put("sector", "YEAR_REPORT");
        var cluster = Rounds.cluster(content);
        var members = Rounds.members(cluster);
        closeFirst(cluster, members);
        closeSecond(cluster, members);

        firstYear(summary(FIRST));
        secondYear(summary(SECOND));
        indicators();
        target();
    }

    private static void closeFirst(String cluster, List<String> members) {
        var day = Rounds.lastDay(FIRST, 1);
        var round = Rounds.open(cluster, FIRST, 1);
        Rounds.fills(round, members.get(0), Rounds.figures("2000000", "1150000.50", "90000", day));
        Rounds.fills(round, members.get(1), Rounds.figures("1800000", "1210000.50", "0", day));
        OPERATOR.put(round + "/absences/" + members.get(2), null, Map.of("reason", "ติดต่อไม่ได้"))
                .ok();
        Rounds.close(round).ok();
    }

    private static void closeSecond(String cluster, List<String> members) {
        var day = Rounds.lastDay(SECOND, 1);
        var round = Rounds.open(cluster, SECOND, 1);
        Rounds.fills(round, members.get(0), Rounds.figures("2100000", "1180000.50", "10000", day));
        Rounds.fills(round, members.get(1), Rounds.figures("1900000", "1210000.50", "0", day));
        Rounds.fills(round, members.get(2), Rounds.figures("1850000", "1210000.50", "290000", day));
        Rounds.close(round).ok();
    }

    private static void firstYear(Answer year) {
        assertThat(year.at("economicValue").decimalValue()).isEqualByComparingTo("300000");
        assertThat(year.at("clusters").asInt()).isEqualTo(1);
        assertThat(year.at("averagePerCluster").decimalValue()).isEqualByComparingTo("300000");
        assertThat(year.at("declines.members").asInt()).isEqualTo(1);
        assertThat(year.at("declines.revenue").decimalValue()).isEqualByComparingTo("50000");
        assertThat(year.at("declines.cost").decimalValue()).isEqualByComparingTo("0");
        assertThat(year.at("absent").asInt()).isEqualTo(1);
        assertThat(year.text("methodCode")).isEqualTo("ECONOMIC_VALUE");
        assertThat(year.at("ages.0.age").asInt()).isEqualTo(1);
        assertThat(year.json().has("status")).isFalse();
    }

    private static void secondYear(Answer year) {
        assertThat(year.at("economicValue").decimalValue()).isEqualByComparingTo("450000");
        assertThat(year.at("growthPercent").decimalValue()).isEqualByComparingTo("50.00");
        assertThat(year.text("growthFrom")).isEqualTo("MEASURED");
        assertThat(year.at("members").asInt()).isEqualTo(3);
    }

    private static void indicators() {
        var few = YEARS + "/" + FIRST + "/indicators?by=province";
        var many = YEARS + "/" + SECOND + "/indicators?by=sector";

        assertThat(Api.as("DIP").get(few).ok().json().at("/items/0").has("sums"))
                .isFalse();
        assertThat(OPERATOR.get(few).ok().at("items.0.sums.economicValue").decimalValue())
                .isEqualByComparingTo("300000");
        var row = Api.as("DIP").get(many).ok();
        assertThat(row.text("items.0.key")).isEqualTo("YEAR_REPORT");
        assertThat(row.at("items.0.members").asInt()).isEqualTo(3);
        assertThat(row.at("items.0.sums.revenueChange").decimalValue()).isEqualByComparingTo("300000");
        assertThat(row.at("items.0.sums.costSaving").decimalValue()).isEqualByComparingTo("30000");
        assertThat(row.at("items.0.sums.newInvestment").decimalValue()).isEqualByComparingTo("300000");
        assertThat(row.at("items.0.sums.jobsChange").asInt()).isEqualTo(6);
        assertThat(row.at("items.0.sums.socialScores.0.mean").decimalValue()).isEqualByComparingTo("4.00");
        assertThat(OPERATOR.header("Accept", "text/csv").get(many).ok().rows())
                .contains("YEAR_REPORT,1,3,450000.00,300000.00,30000.00,300000.00,6,4.00,4.00,4.00,4.00");
        assertThat(Api.as("DIP").header("Accept", "text/csv").get(few).ok().rows())
                .contains("52,1,2,,,,,,,,,");
    }

    private static void target() {
        var path = YEARS + "/" + SECOND;
        var more = OPERATOR.put(path, null, target("450000.00", "GT")).ok();
        var missed = summary(SECOND);
        OPERATOR.put(path, more.etag(), target("450000.00", "GTE")).ok();

        assertThat(missed.text("status")).isEqualTo("NOT_MET");
        assertThat(missed.at("shortfall").decimalValue()).isEqualByComparingTo("0.01");
        assertThat(summary(SECOND).text("status")).isEqualTo("MET");
    }

    @Test
    @Tag("S3-02")
    @Tag("S3-10")
    @Tag("S3-15")
    @Tag("refuses")
    void knowsNothingOfAYearWithoutRounds() {
        var nothing = summary(2699);

        assertThat(nothing.at("economicValue").decimalValue()).isEqualByComparingTo("0");
        assertThat(nothing.json().has("growthPercent")).isFalse();
        assertThat(nothing.json().has("averagePerCluster")).isFalse();
        assertThat(nothing.at("ages")).isEmpty();
        assertThat(OPERATOR.get(YEARS + "/2699/targets").ok().at("items")).isEmpty();
        OPERATOR.get(YEARS + "/1999/summary").refused(400, "INVALID_REQUEST");
        OPERATOR.get(YEARS + "/2699/indicators?by=colour").refused(400, "INVALID_REQUEST");
    }

    private static void loadThreeYears() throws IOException {
        var file = Files.readString(Path.of("../deploy/fiscal-years/2560-2562.json"));
        for (JsonNode each : new ObjectMapper().readTree(file)) {
            var content = (ObjectNode) each;
            var path = YEARS + "/" + content.remove("fiscalYearBE").asText();
            OPERATOR.put(path, OPERATOR.get(path).header("ETag"), content).ok();
        }
    }

    private static Map<String, Object> target(String amount, String comparator) {
        return Map.of(
                "target",
                Map.of("amount", new BigDecimal(amount), "comparator", comparator),
                "partners",
                List.of(),
                "source",
                "แผนปฏิบัติการ");
    }

    private static Answer summary(int yearBE) {
        return Api.as("DIP").get(YEARS + "/" + yearBE + "/summary").ok();
    }
}
