package org.saphan.plan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ProgrammeReportTest {

    @Test
    @Tag("S1-08")
    @Tag("T1")
    void coversTheSeventySixUnitsOf2553() {
        var programme = Programmes.opened();
        Programmes.selectedIn(programme, "24");

        var coverage = Api.as("OSMEP")
                .get("/plan/v1/programmes/{code}/coverage", programme)
                .ok();

        assertThat(coverage.at("units").asInt()).isEqualTo(76);
        assertThat(coverage.at("target").asInt()).isEqualTo(152);
        assertThat(coverage.at("selected").asInt()).isEqualTo(1);
        assertThat(coverage.at("gaps")).hasSize(76);
        assertThat(coverage.at("gaps").findValuesAsText("provinceCode"))
                .contains("10")
                .doesNotContain("38");
    }

    @Test
    @Tag("T1")
    @Tag("refuses")
    void buengKanHasNoPlaceInTheSetOf2553() {
        var programme = Programmes.opened();
        var group = Register.fiveStarGroup("38");
        Programmes.makeReady(programme, group);

        var refused = Programmes.selects(programme, group).refused(422, "NOT_ELIGIBLE");

        assertThat(refused.violations()).containsExactly("PROVINCE_NOT_IN_SET");
    }

    @Test
    @Tag("T1")
    void theSetOf2555HasBuengKan() {
        var programme = Programmes.opened(terms -> terms.put("provinceSetAsOf", "2012-01-01"));
        Programmes.selectedIn(programme, "38");

        var coverage = Api.as("OSMEP")
                .get("/plan/v1/programmes/{code}/coverage", programme)
                .ok();

        assertThat(coverage.at("units").asInt()).isEqualTo(77);
    }

    @Test
    @Tag("S1-08")
    void theRosterNamesWhoHoldsAPlace() {
        var programme = Programmes.opened();
        Programmes.selectedIn(programme, "24");
        Programmes.selectedIn(programme, "24");
        Programmes.selectedIn(programme, "25");
        var path = "/plan/v1/programmes/" + programme + "/roster";

        var first = Api.as("CDD").get(path + "?limit=2").ok();
        var rest = Api.as("CDD")
                .get(path + "?limit=2&cursor={next}", first.text("next"))
                .ok();

        assertThat(first.at("total").asInt()).isEqualTo(3);
        assertThat(first.text("provinces.0.provinceCode")).isEqualTo("24");
        assertThat(first.at("provinces.0.selected").asInt()).isEqualTo(2);
        assertThat(first.text("items.0.name")).isEqualTo("กลุ่มตัวอย่าง");
        assertThat(rest.text("items.0.provinceCode")).isEqualTo("25");
        assertThat(Api.as("CDD").get(path + "?province=25").ok().at("total").asInt())
                .isEqualTo(1);
        Api.as("CDD").get("/plan/v1/programmes/NO_SUCH/roster").refused(404, "NOT_FOUND");
    }
}
