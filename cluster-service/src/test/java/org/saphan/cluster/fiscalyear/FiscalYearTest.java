package org.saphan.cluster.fiscalyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;

@QuarkusTest
@WithTestResource(Bench.class)
class FiscalYearTest {

    private static final Api OPERATOR = Api.as("OSMEP");

    @Test
    @Tag("S3-01")
    @Tag("S3-02")
    void keepsWhatTheDocumentsSay() {
        var set = OPERATOR.put(path(2541), null, content()).ok();

        assertThat(set.text("yearKind")).isEqualTo("FISCAL");
        assertThat(set.text("partners.0")).isEqualTo("FTI");
        assertThat(set.text("reportedValue.bound")).isEqualTo("MORE_THAN");
        var event = Published.await("cluster.fiscal-year.set.v1", 2541);
        assertThat(event.data().at("/reportedValue/amount").decimalValue()).isEqualByComparingTo("600000000");
        assertThat(event.data().has("partners")).isFalse();
        assertThat(Api.as("DIP").get(path(2541)).ok().text("launchEvent.place")).isEqualTo("C asean");
    }

    @Test
    @Tag("S3-02")
    void isSetAnewWithIfMatchAndTheSameChangesNothing() {
        var set = OPERATOR.put(path(2542), null, content()).ok();
        var more = content();
        more.put("clusters", 31);

        OPERATOR.put(path(2542), null, content()).refused(428, "PRECONDITION_REQUIRED");
        assertThat(OPERATOR.put(path(2542), set.etag(), content()).ok().etag()).isEqualTo(set.etag());
        assertThat(OPERATOR.put(path(2542), set.etag(), more)
                        .ok()
                        .at("clusters")
                        .asInt())
                .isEqualTo(31);
        OPERATOR.put(path(2542), set.etag(), content()).refused(412, "PRECONDITION_FAILED");
    }

    @Test
    @Tag("S3-01")
    @Tag("S3-02")
    @Tag("refuses")
    void isTheBusinessOfOsmepAndConsistent() {
        var twice = content();
        twice.put("partners", List.of("FTI", "SU", "FTI"));
        var unbounded = content();
        unbounded.put("reportedValue", Map.of("amount", 1));

        Api.as("DIP").put(path(2543), null, content()).refused(403, "DUTY_REQUIRED");
        OPERATOR.put(path(2543), null, twice).refused(400, "INVALID_REQUEST").violating("NAMED_TWICE");
        OPERATOR.put(path(2543), null, unbounded)
                .refused(400, "INVALID_REQUEST")
                .violating("NOT_NULL");
        OPERATOR.put(path(1999), null, content()).refused(400, "INVALID_REQUEST");
        OPERATOR.get(path(2543)).refused(404, "NOT_FOUND");
    }

    static Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "clusters",
                30,
                "reportedValue",
                Map.of("amount", 600000000.00, "bound", "MORE_THAN"),
                "partners",
                List.of("FTI", "มหาวิทยาลัยศิลปากร"),
                "launchEvent",
                Map.of("nameTh", "เสวนา", "nameEn", "Talk", "place", "C asean", "heldOn", "2019-02-27"),
                "source",
                "ข่าว สสว."));
    }

    private static String path(int yearBE) {
        return "/cluster/v1/fiscal-years/" + yearBE;
    }
}
