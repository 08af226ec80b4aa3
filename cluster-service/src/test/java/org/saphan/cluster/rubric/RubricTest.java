package org.saphan.cluster.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.cluster.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class RubricTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final String RUBRIC = "/cluster/v1/rubric";
    private static final String ENVIRONMENT = RUBRIC + "/ENVIRONMENT";

    @Test
    @Tag("S3-15")
    void saysInBothLanguagesWhatEachScoreMeans() {
        var rubric = Api.as("DIP").get(RUBRIC).ok();

        assertThat(rubric.json().findValuesAsText("dimension")).containsExactlyElementsOf(Rounds.DIMENSIONS);
        assertThat(rubric.at("items.0.levels")).hasSize(5);
        assertThat(rubric.json().findValuesAsText("textTh"))
                .hasSize(20)
                .allMatch(each -> each.matches("[\\p{InThai} ]+"));
        assertThat(rubric.json().findValuesAsText("textEn")).hasSize(20).noneMatch(String::isBlank);
    }

    @Test
    @Tag("S3-15")
    void isDataADimensionThatIsNotRequiredHoldsUpNoRound() {
        var before = OPERATOR.get(ENVIRONMENT).ok();
        var optional = OPERATOR.put(ENVIRONMENT, before.etag(), wording(false)).ok();
        var cluster = Rounds.cluster();
        var round = Rounds.open(cluster, 2566, 1);
        var day = Rounds.lastDay(2566, 1);
        for (var member : Rounds.members(cluster)) {
            Rounds.measures(round, member, Rounds.figures("1850000.00", "1210000.50", "0", day))
                    .ok();
            for (var dimension : Rounds.DIMENSIONS.subList(0, 3)) {
                OPERATOR.put(round + "/social-findings/" + member + "/" + dimension, null, Rounds.finding(3, day))
                        .ok();
            }
        }

        Rounds.close(round).ok();

        assertThat(OPERATOR.put(ENVIRONMENT, optional.etag(), wording(true))
                        .ok()
                        .at("required")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void isWordedByOsmepInOrder() {
        var now = OPERATOR.get(ENVIRONMENT).ok();
        var disordered = wording(true);
        disordered.put("levels", List.of(level(2), level(1), level(3), level(4), level(5)));

        Api.as("DIP").put(ENVIRONMENT, now.etag(), wording(true)).refused(403, "DUTY_REQUIRED");
        OPERATOR.put(ENVIRONMENT, now.etag(), disordered)
                .refused(400, "INVALID_REQUEST")
                .violating("SCORES_IN_ORDER");
        OPERATOR.put(ENVIRONMENT, null, wording(true)).refused(428, "PRECONDITION_REQUIRED");
        OPERATOR.get(RUBRIC + "/HAPPINESS").refused(400, "INVALID_REQUEST");
    }

    private static Map<String, Object> wording(boolean required) {
        return new HashMap<>(Map.of(
                "required",
                required,
                "levels",
                IntStream.rangeClosed(1, 5).mapToObj(RubricTest::level).toList()));
    }

    private static Map<String, Object> level(int score) {
        return Map.of("score", score, "textTh", "ระดับของสิ่งแวดล้อม", "textEn", "Level " + score);
    }
}
