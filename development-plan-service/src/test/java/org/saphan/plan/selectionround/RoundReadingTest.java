package org.saphan.plan.selectionround;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Crowd;
import org.saphan.plan.Rounds;

/// Who reads a round, and how.
@QuarkusTest
@WithTestResource(Bench.class)
class RoundReadingTest {

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void beforePublicationTheProgrammesAgenciesAloneRead() {
        var programme = Rounds.programme();
        Crowd.ready(programme, "24", 1);
        var round = Rounds.open(programme, "24");
        var decided = Rounds.decide(round, false).ok();
        var path = Rounds.path(round);

        for (var route : List.of("", "/results", "/verification")) {
            Api.as("FTI").get(path + route).refused(403, "DUTY_REQUIRED");
        }
        assertThat(Api.as("FTI").get(list(programme)).ok().at("items")).isEmpty();
        Api.as("CDD").put(path + "/publication", decided.etag()).refused(403, "DUTY_REQUIRED");
        Api.as("OSMEP").put(path + "/publication", decided.etag()).ok();

        assertThat(Api.as("FTI").get(path + "/results").ok().at("items")).isNotEmpty();
        assertThat(Api.as("FTI").get(list(programme)).ok().at("items")).hasSize(1);
        Published.await("plan.selection-round.published.v1", round.text("selectionRoundId"));
    }

    @Test
    @Tag("S1-06")
    void resultsArePagedFilteredAndATable() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 3);
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, false).ok();
        var path = Rounds.path(round) + "/results";

        var first = Api.as("CDD").get(path + "?limit=2").ok();
        var second = Api.as("CDD")
                .get(path + "?limit=2&cursor=" + first.text("next"))
                .ok();
        var table = Api.as("CDD")
                .header("Accept", "text/csv")
                .get(path + "?province=24&decision=RESERVE")
                .ok();

        assertThat(Rounds.texts(first, "entrepreneurId")).containsExactly(texts(groups.subList(0, 2)));
        assertThat(Rounds.texts(second, "entrepreneurId").getFirst())
                .isEqualTo(groups.get(2).toString());
        assertThat(table.rows())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(
                        "3," + groups.get(2) + ",OTOP-2401-2552-00001,'=กลุ่ม,24,RESERVE,BEHIND_THE_PLACES,3,3,98.98,");
        Api.as("CDD").get(path + "?cursor=bm8").refused(400, "INVALID_CURSOR");
    }

    private static String list(String programme) {
        return "/plan/v1/programmes/" + programme + "/selection-rounds";
    }

    private static String[] texts(List<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }
}
