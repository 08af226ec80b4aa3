package org.saphan.marketing.programmemarket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.marketing.Plan;
import org.saphan.marketing.Register;
import org.saphan.marketing.Shop;

@QuarkusTest
@WithTestResource(Bench.class)
class ProgrammeMarketTest {

    private static final Api STEWARD = Api.as("OPS-MOC");
    private static final String PATH = "/marketing/v1/programmes/{code}/markets";

    @Test
    @Tag("S2-08")
    @Tag("S4-12")
    void countsByPhaseMarketAndTypeOfChannel() {
        var hub = Shop.channel("ONLINE_MARKETPLACE");
        hub.putAll(Map.of("market", "FOREIGN", "exportHub", true, "countries", List.of("JP")));
        var abroad = STEWARD.post(Shop.CHANNELS, hub).created().id();
        var fair = Shop.opened("FAIR");
        Plan.opens("LATER_PHASES", Map.of("phase", "PILOT"));
        var early = graduate();
        launch(apply(fair, early));
        Plan.opens("LATER_PHASES", Map.of("phase", "NATIONWIDE"));
        var late = graduate();
        var live = launch(apply(abroad, early));
        apply(abroad, late);

        var report = STEWARD.get(PATH, "LATER_PHASES").ok();

        assertThat(live.text("phase")).isEqualTo("NATIONWIDE");
        assertThat(report.at("items")).hasSize(2);
        assertThat(report.text("items.0.phase")).isEqualTo("NATIONWIDE");
        assertThat(report.text("items.0.market")).isEqualTo("FOREIGN");
        assertThat(report.text("items.0.channelType")).isEqualTo("ONLINE_MARKETPLACE");
        assertThat(report.at("items.0.counts").toString())
                .isEqualTo("{\"applied\":2,\"live\":1,\"liveInExportHubs\":1,\"entrepreneurs\":2,"
                        + "\"liveEntrepreneurs\":1}");
        assertThat(report.text("items.1.phase")).isEqualTo("PILOT");
        assertThat(report.at("total.entrepreneurs").asInt()).isEqualTo(2);
        assertThat(report.at("total.liveEntrepreneurs").asInt()).isEqualTo(1);
        assertThat(STEWARD.header("Accept", "text/csv")
                        .get(PATH, "LATER_PHASES")
                        .ok()
                        .rows())
                .containsExactly(
                        "phase,market,channelType,applied,live,liveInExportHubs,entrepreneurs,liveEntrepreneurs",
                        "NATIONWIDE,FOREIGN,ONLINE_MARKETPLACE,2,1,1,2,1",
                        "PILOT,DOMESTIC,FAIR,1,1,0,1,1");
    }

    @Test
    @Tag("S4-12")
    @Tag("refuses")
    void speaksOnlyOfProgrammesThatThereAre() {
        STEWARD.get(PATH, "NEVER_HEARD_OF").refused(404, "NOT_FOUND");
        STEWARD.get(PATH + "?by=phase", "LATER_PHASES").refused(400, "UNKNOWN_PARAMETER");
    }

    private static UUID graduate() {
        var entrepreneur = Register.consenting();
        Plan.takesPart(entrepreneur, "LATER_PHASES", "GRADUATED");
        return entrepreneur;
    }

    private static Answer apply(String channel, UUID entrepreneur) {
        return STEWARD.post(
                        Shop.ONBOARDINGS, Shop.application(channel, entrepreneur, "PROGRAMME_GRADUATE", "LATER_PHASES"))
                .created();
    }

    private static Answer launch(Answer applied) {
        var before = applied;
        for (var step : new String[] {"screening", "preparation", "launch"}) {
            before = Shop.step(applied.id(), step, before).ok();
        }
        return before;
    }
}
