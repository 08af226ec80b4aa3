package org.saphan.cluster.socialfinding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class SocialFindingTest {

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
    void isAScoreAndTheWordsForIt() {
        var found = finds("MUTUAL_HELP", Rounds.finding(4, DAY), null).ok();

        assertThat(found.at("score").asInt()).isEqualTo(4);
        assertThat(found.text("text")).startsWith("ใช้โรงคัดแยก");
        var event = Published.await("cluster.social-finding.recorded.v1", found.text("socialFindingId"));
        assertThat(event.data().path("score").asInt()).isEqualTo(4);
        assertThat(event.data().has("text")).isFalse();
        var written = finds("MUTUAL_HELP", Rounds.finding(5, DAY), found.etag()).ok();
        assertThat(written.text("socialFindingId")).isEqualTo(found.text("socialFindingId"));
        assertThat(finds("MUTUAL_HELP", Rounds.finding(5, DAY), written.etag())
                        .ok()
                        .etag())
                .isEqualTo(written.etag());
        assertThat(OPERATOR.get(round + "/social-findings").ok().at("items")).hasSize(1);
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void isNeverAScoreWithoutWordsNorWordsWithoutScore() {
        var wordless = Rounds.finding(4, DAY);
        wordless.put("text", " ");
        var scoreless = Rounds.finding(4, DAY);
        scoreless.remove("score");
        var personal = Rounds.finding(4, DAY);
        personal.put("text", "โทร 081-234-5678");

        finds("MUTUAL_HELP", wordless, null).refused(400, "INVALID_REQUEST").violating("NOT_BLANK");
        finds("MUTUAL_HELP", scoreless, null).refused(400, "INVALID_REQUEST").violating("NOT_NULL");
        finds("MUTUAL_HELP", Rounds.finding(6, DAY), null)
                .refused(400, "INVALID_REQUEST")
                .violating("MAX");
        finds("MUTUAL_HELP", personal, null).refused(422, "PERSONAL_DATA_IN_TEXT");
        finds("HAPPINESS", Rounds.finding(4, DAY), null).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void needsAnIntakeAndTheDuty() {
        var invited = OPERATOR.post(Chain.members(cluster), Chain.sme("SME-NEW", "UPSTREAM"))
                .created()
                .id();
        var path = round + "/social-findings/" + invited + "/MUTUAL_HELP";

        OPERATOR.put(path, null, Rounds.finding(4, DAY)).refused(409, "INTAKE_REQUIRED");
        Api.as("PROVINCE-52").put(path, null, Rounds.finding(4, DAY)).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(round + "/social-findings").refused(403, "DUTY_REQUIRED");
    }

    private Answer finds(String dimension, Object finding, String etag) {
        return OPERATOR.put(round + "/social-findings/" + member + "/" + dimension, etag, finding);
    }
}
