package org.saphan.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;
import org.saphan.plan.Programmes;
import org.saphan.plan.Results;

@QuarkusTest
@WithTestResource(Bench.class)
class TargetTest {

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("T4")
    void holdsTheTargetsAgainstWhatWasReached() {
        var programme = Programmes.opened(terms -> {
            var targets = terms.putArray("targets");
            target(targets, "SELECTED_ENTREPRENEURS", "GT", 1, "GROUP");
            target(targets, "ONLINE_SHOPS", "GT", 800, "SHOP");
        });
        Programmes.selectedIn(programme, "24");

        var before = targets(programme);
        Programmes.selectedIn(programme, "24");
        var after = targets(programme);

        assertThat(before.at("items")).hasSize(1);
        assertThat(before.text("items.0.status")).isEqualTo("NOT_MET");
        assertThat(before.at("items.0.shortfall").asInt()).isEqualTo(1);
        assertThat(after.text("items.0.status")).isEqualTo("MET");
        assertThat(after.at("items.0.shortfall").asInt()).isZero();
        assertThat(after.text("elsewhere.0.metric")).isEqualTo("ONLINE_SHOPS");
        assertThat(after.text("elsewhere.0.measuredBy")).isEqualTo("marketing-service");
    }

    @Test
    @Tag("S4-02")
    @Tag("T4")
    @Tag("T11")
    void moreThanAThousandIsAThousandAndOne() throws SQLException {
        var programme = Results.programme(
                terms -> target(terms.putArray("targets"), "SELECTED_ENTREPRENEURS", "GT", 1000, "GROUP"));

        enrols(programme, 1000, "GRADUATED");
        var thousand = targets(programme);
        Journeys.selectedIn(programme);
        var oneMore = targets(programme);

        assertThat(thousand.text("items.0.status")).isEqualTo("NOT_MET");
        assertThat(thousand.at("items.0.shortfall").asInt()).isEqualTo(1);
        assertThat(oneMore.at("items.0.actual").asInt()).isEqualTo(1001);
        assertThat(oneMore.text("items.0.status")).isEqualTo("MET");
    }

    @Test
    @Tag("S4-02")
    @Tag("S2-04")
    @Tag("refuses")
    void whoHasLeftDoesNotCount() throws SQLException {
        var programme = Results.programme(terms -> {
            var targets = terms.putArray("targets");
            target(targets, "SELECTED_ENTREPRENEURS", "GTE", 200, "ENTREPRENEUR");
            target(targets, "GRADUATED_ENTREPRENEURS", "GTE", 3, "ENTREPRENEUR");
        });

        enrols(programme, 199, "GRADUATED");
        enrols(programme, 1, "WITHDRAWN");

        var lacking = targets(programme);
        Journeys.selectedIn(programme);
        assertThat(lacking.at("items.0.actual").asInt()).isEqualTo(199);
        assertThat(lacking.text("items.0.status")).isEqualTo("NOT_MET");
        assertThat(lacking.text("items.1.status")).isEqualTo("MET");
        assertThat(targets(programme).text("items.0.status")).isEqualTo("MET");
    }

    @Test
    @Tag("S4-03")
    @Tag("T8")
    void fiveHundredMillionExactlyIsNotMore() {
        var programme = Results.programme(terms -> {
            var drive = target(terms.putArray("targets"), "ECONOMIC_DRIVE", "GT", 500, "MILLION_BAHT");
            drive.putObject("indicator").put("code", "INCOME").put("aggregate", "SUM_OF_INCREASE");
        });
        var first = Journeys.selectedIn(programme).enrolment();
        var second = Journeys.selectedIn(programme).enrolment();
        Results.record(first, Results.value("INCOME", "1000000", "401000000")).created();
        var exact = Results.record(second, Results.value("INCOME", "0", "100000000"))
                .created();

        var before = targets(programme);
        corrects(exact, "100000000.01");
        var after = targets(programme);

        assertThat(before.at("items.0.actual").decimalValue()).isEqualByComparingTo("500");
        assertThat(before.text("items.0.status")).isEqualTo("NOT_MET");
        assertThat(before.at("items.0.shortfall").decimalValue()).isEqualByComparingTo("0.00000001");
        assertThat(before.text("items.0.methods.0.code")).isEqualTo("REPORTED_SALES");
        assertThat(before.at("items.0.methods.0.version").asInt()).isEqualTo(1);
        assertThat(after.text("items.0.status")).isEqualTo("MET");
        assertThat(after.at("items.0.methods")).hasSize(2);
    }

    private static void corrects(Answer wrong, String after) {
        var content = new HashMap<String, Object>(Results.value("INCOME", "0", after));
        content.remove("code");
        content.remove("period");
        content.put("methodVersion", 2);
        content.put("reason", "ปัดเศษสตางค์ผิด");
        Api.as("OSMEP")
                .post("/plan/v1/indicator-values/" + wrong.text("indicatorValueId") + "/supersession", content)
                .created();
    }

    private static ObjectNode target(ArrayNode targets, String metric, String comparator, int value, String unit) {
        return targets.addObject()
                .put("metric", metric)
                .put("comparator", comparator)
                .put("value", value)
                .put("unit", unit);
    }

    private static Answer targets(String programme) {
        return Api.as("OSMEP")
                .get("/plan/v1/programmes/" + programme + "/targets")
                .ok();
    }

    /// Puts into the database what need not be told one by one: who has been through.
    private void enrols(String programme, int count, String state) throws SQLException {
        var sql = """
                insert into enrolment (id, programme_code, entrepreneur_id, province_code, state, resolution_number,
                selected_on, selected_by, selected_at, snapshot, eligibility_changed, version)
                select gen_random_uuid(), ?, gen_random_uuid(), '24', ?, 'WG 3/2553', '2010-10-20', 'OSMEP', now(),
                ?::jsonb, false, 0 from generate_series(1, ?)""";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, programme);
            insert.setString(2, state);
            insert.setString(3, Results.SNAPSHOT);
            insert.setInt(4, count);
            insert.executeUpdate();
        }
    }
}
