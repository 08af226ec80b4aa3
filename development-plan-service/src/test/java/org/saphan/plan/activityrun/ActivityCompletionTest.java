package org.saphan.plan.activityrun;

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
import org.saphan.bench.Published;
import org.saphan.plan.Catalogues;
import org.saphan.plan.Register;
import org.saphan.plan.RegisterProofs;

/// What comes of the activities of a catalogue.
@QuarkusTest
@WithTestResource(Bench.class)
class ActivityCompletionTest {

    private static final Map<String, Object> LEAN = Map.of(
            "leanMetrics",
            List.of(
                    Map.of("kind", "WASTE", "name", "ของเสีย", "unit", "kg", "before", 12.5, "after", 10),
                    Map.of("kind", "UNEVENNESS", "name", "น้ำหนักต่างกัน", "unit", "g", "before", 8, "after", 4)));
    private static final Map<String, Object> LIFE_CYCLE = Map.of(
            "lifeCycle",
            Map.of(
                    "stages",
                    List.of("RAW_MATERIALS", "PACKAGING"),
                    "hotspots",
                    List.of("บรรจุภัณฑ์พลาสติก"),
                    "biodiversityCapital",
                    "ใบเตยและมะพร้าวจากสวนในตำบล"));

    @Test
    @Tag("S4-10")
    void theImprovementIsComputed() {
        var done = Catalogues.complete(begun("A6"), LEAN).ok();

        assertThat(done.at("leanMetrics.0.improvementPercent").decimalValue()).isEqualByComparingTo("20.00");
        assertThat(done.at("meanImprovementPercent").decimalValue()).isEqualByComparingTo("35.00");
        var told = Published.await("plan.activity-run.completed.v1", done.text("activityRunId"));
        assertThat(told.data().has("leanMetrics")).isFalse();
        assertThat(told.data().path("meanImprovementPercent").decimalValue()).isEqualByComparingTo("35");
    }

    @Test
    @Tag("S4-10")
    @Tag("refuses")
    void withoutMetricsTheTrainingIsNotCompleted() {
        var run = begun("A6");
        var nothingBefore = Map.of("kind", "WASTE", "name", "ของเสีย", "unit", "kg", "before", 0, "after", 0);

        Catalogues.complete(run, Map.of()).refused(422, "RECORD_REQUIRED");
        Catalogues.complete(run, Map.of("leanMetrics", List.of(nothingBefore))).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("S4-11")
    void theLifeCycleAndTheBiodiversityCapitalAreKept() {
        var done = Catalogues.complete(begun("A7"), LIFE_CYCLE).ok();

        var kept = Api.as("CDD").get(Catalogues.pathOf(done)).ok();
        assertThat(kept.text("lifeCycle.stages.1")).isEqualTo("PACKAGING");
        assertThat(kept.text("lifeCycle.biodiversityCapital")).startsWith("ใบเตย");
    }

    @Test
    @Tag("S4-11")
    @Tag("refuses")
    void withoutThemTheAdviceIsNotCompleted() {
        Catalogues.complete(begun("A7"), Map.of()).refused(422, "RECORD_REQUIRED");
    }

    @Test
    @Tag("S4-09")
    void aCertificateThatIsKnownCertifiesAtOnce() {
        var taken = Catalogues.selected();
        var run = aimingAt(taken, "HALAL");
        var certificate = RegisterProofs.certifies(taken.group(), "HALAL", "2020-12-01");

        var done =
                Catalogues.complete(run, Map.of("certificationId", certificate)).ok();

        assertThat(done.text("certification")).isEqualTo("CERTIFIED");
        assertThat(done.text("certificationId")).isEqualTo(certificate.toString());
    }

    @Test
    @Tag("S4-09")
    void aCertificateThatComesLaterCertifiesByItself() {
        var taken = Catalogues.selected();
        var done = Catalogues.complete(aimingAt(taken, "TCPS"), Map.of()).ok();
        assertThat(done.text("certification")).isEqualTo("NOT_YET");

        var certificate = RegisterProofs.certifies(taken.group(), "TCPS", "2021-02-15");

        var told = Published.await("plan.activity-run.certified.v1", done.text("activityRunId"));
        assertThat(told.data().path("certificationId").asText()).isEqualTo(certificate.toString());
        assertThat(Api.as("DIP").get(Catalogues.pathOf(done)).text("certification"))
                .isEqualTo("CERTIFIED");
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void anotherStandardAnOlderOneAnothersAndARevokedOneProveNothing() {
        var taken = Catalogues.selected();
        var run = aimingAt(taken, "GMP");
        var older = RegisterProofs.certifies(taken.group(), "GMP", "2020-09-30");
        RegisterProofs.certifies(taken.group(), "HALAL", "2020-12-01");
        RegisterProofs.certifies(Register.group("24"), "GMP", "2020-12-01");
        RegisterProofs.certifies(taken.group(), UUID.randomUUID(), "GMP", "2020-12-01", "REVOKED");

        Catalogues.complete(run, Map.of("certificationId", older)).refused(422, "CERTIFICATE_DOES_NOT_PROVE");
        var done = Catalogues.complete(run, Map.of()).ok();

        assertThat(done.text("certification")).isEqualTo("NOT_YET");
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void whereARunNamesItsProductOnlyThatOnesCertificateProves() {
        var taken = Catalogues.selected();
        var product = UUID.randomUUID();
        var run = taken.start("A5", Map.of("targetStandard", "FDA", "productId", product))
                .created();
        RegisterProofs.certifies(taken.group(), "FDA", "2020-12-01");

        var done = Catalogues.complete(run, Map.of()).ok();

        assertThat(done.text("certification")).isEqualTo("NOT_YET");
        RegisterProofs.certifies(taken.group(), product, "FDA", "2020-12-02", "GRANTED");
        Published.await("plan.activity-run.certified.v1", done.text("activityRunId"));
    }

    @Test
    @Tag("S4-04")
    @Tag("P8")
    void whatItTookCountsAndNotWhatWasPlanned() {
        var done = Catalogues.complete(begun("A1"), Map.of("completedOn", "2021-03-31"))
                .ok();

        assertThat(done.at("months").asInt()).isEqualTo(6);
    }

    @Test
    @Tag("S4-04")
    @Tag("P8")
    @Tag("refuses")
    void whatTookTooShortOrTooLongIsNotCompleted() {
        var run = begun("A1");

        Catalogues.complete(run, Map.of("completedOn", "2020-10-05")).refused(422, "DURATION_OUT_OF_RANGE");
        Catalogues.complete(run, Map.of("completedOn", "2021-04-01")).refused(422, "DURATION_OUT_OF_RANGE");
        Catalogues.complete(run, Map.of("completedOn", "2020-09-30")).refused(400, "INVALID_REQUEST");
    }

    @Test
    @Tag("refuses")
    void isCompletedOnceByItsAgencyAndByNobodyElse() {
        var run = begun("A1");
        var path = Catalogues.pathOf(run) + "/completion";
        var completion = Map.of("completedOn", "2020-12-31");

        Api.as("CDD").put(path, run.etag(), completion).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").put(path, null, completion).refused(428, "PRECONDITION_REQUIRED");
        var done = Api.as("DIP").put(path, run.etag(), completion).ok();
        Api.as("DIP").put(path, run.etag(), completion).refused(412, "PRECONDITION_FAILED");
        Api.as("DIP").put(path, done.etag(), completion).refused(409, "RUN_STATE_FORBIDS");
    }

    @Test
    void aCancelledOneIsBegunAnew() {
        var taken = Catalogues.selected();
        var run = taken.start("A1").created();
        var cancellation = Map.of("cancelledOn", "2020-11-15", "reason", "The group chose another activity.");

        taken.start("A1").refused(409, "ACTIVITY_ALREADY_BEGUN");
        var cancelled = Api.as("DIP")
                .put(Catalogues.pathOf(run) + "/cancellation", run.etag(), cancellation)
                .ok();

        assertThat(cancelled.text("state")).isEqualTo("CANCELLED");
        taken.start("A1").created();
    }

    private static Answer begun(String activity) {
        return Catalogues.selected().start(activity).created();
    }

    private static Answer aimingAt(Catalogues.Taken taken, String standard) {
        return taken.start("A5", Map.of("targetStandard", standard)).created();
    }
}
