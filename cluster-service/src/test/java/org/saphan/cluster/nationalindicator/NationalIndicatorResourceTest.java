package org.saphan.cluster.nationalindicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;

@QuarkusTest
@WithTestResource(Bench.class)
class NationalIndicatorResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final String INDICATORS = "/cluster/v1/national-indicators";

    @Test
    @Tag("S3-16")
    void isASeriesOfDatedValues() {
        var later = OPERATOR.post(INDICATORS, share("2001-12-31", "37.25")).created();
        OPERATOR.post(INDICATORS, share("2001-06-30", "37.1")).created();

        var series = Api.as("DIP").get(INDICATORS).ok();

        assertThat(series.json().findValuesAsText("asOf")).containsSubsequence("2001-06-30", "2001-12-31");
        var event = Published.await("cluster.national-indicator.recorded.v1", later.id());
        assertThat(event.data().path("value").decimalValue()).isEqualByComparingTo("37.25");
        assertThat(event.value()).doesNotContain("สสว");
    }

    @Test
    @Tag("S3-16")
    @Tag("refuses")
    void standsOnceADay() throws Exception {
        Callable<Integer> attempt =
                () -> OPERATOR.post(INDICATORS, share("2002-12-31", "37.50")).status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 6).mapToObj(_ -> attempt).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
        OPERATOR.post(INDICATORS, share("2002-12-31", "37.60")).refused(409, "NATIONAL_INDICATOR_ALREADY_RECORDED");
    }

    @Test
    void isCorrectedByAnotherThatStandsInItsPlace() {
        var wrong = OPERATOR.post(INDICATORS, share("2003-12-31", "40.00")).created();
        var path = INDICATORS + "/" + wrong.id() + "/supersession";

        var right = OPERATOR.post(path, correction()).created();

        assertThat(right.text("supersedes")).isEqualTo(wrong.id());
        assertThat(right.text("asOf")).isEqualTo("2003-12-31");
        assertThat(OPERATOR.get(INDICATORS + "/{id}", wrong.id()).ok().text("supersededBy"))
                .isEqualTo(right.id());
        OPERATOR.post(path, correction()).refused(409, "NATIONAL_INDICATOR_SUPERSEDED");
        assertThat(OPERATOR.get(INDICATORS + "?superseded=true").ok().json().findValuesAsText("asOf"))
                .contains("2003-12-31", "2003-12-31");
        Published.await("cluster.national-indicator.superseded.v1", wrong.id());
        Published.await("cluster.national-indicator.recorded.v1", right.id());
    }

    @Test
    @Tag("S3-16")
    @Tag("refuses")
    void isTheBusinessOfOsmepAndAPercentage() {
        var good = share("2004-12-31", "40.00");

        Api.as("DIP").post(INDICATORS, good).refused(403, "DUTY_REQUIRED");
        OPERATOR.post(INDICATORS, share("2004-12-31", "100.01"))
                .refused(400, "INVALID_REQUEST")
                .violating("DECIMAL_MAX");
        OPERATOR.post(INDICATORS, share("2004-12-31", "40.001"))
                .refused(400, "INVALID_REQUEST")
                .violating("DIGITS");
        var recorded = OPERATOR.post(INDICATORS, good).created();
        Api.as("DIP")
                .post(INDICATORS + "/" + recorded.id() + "/supersession", correction())
                .refused(403, "DUTY_REQUIRED");
    }

    private static Map<String, Object> share(String asOf, String value) {
        return new HashMap<>(Map.of(
                "code", "SME_SHARE_OF_GDP",
                "asOf", asOf,
                "value", new BigDecimal(value),
                "unit", "PERCENT",
                "source", "รายงานสถานการณ์ SME ของ สสว."));
    }

    private static Map<String, Object> correction() {
        return Map.of("reason", "ปรับตามตัวเลขทางการ", "value", new BigDecimal("40.20"), "source", "สสว.");
    }
}
