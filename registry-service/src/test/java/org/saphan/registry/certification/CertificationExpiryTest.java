package org.saphan.registry.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.certification.Certificates.certificate;
import static org.saphan.registry.certification.Certificates.grant;
import static org.saphan.registry.rating.RatedProducts.product;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;

@QuarkusTest
@WithTestResource(Bench.class)
class CertificationExpiryTest {

    private static final String TOPIC = "registry.certification.v1";

    @Inject
    ExpireSomeCertifications expireSome;

    private static String statusOf(String id) {
        return Api.as("DIP").get("/registry/v1/certifications/" + id).ok().text("status");
    }

    @Test
    @Tag("S4-09")
    void expiresInTheFirstMomentAfterItsLastDayInBangkok() {
        var granted = grant(product(), certificate("validTo", "2901-03-31")).created();

        runAt("2901-03-31T16:59:59Z");
        assertThat(statusOf(granted.id())).isEqualTo("GRANTED");
        runAt("2901-03-31T17:00:00Z");

        assertThat(statusOf(granted.id())).isEqualTo("EXPIRED");
        var event = Published.await("registry.certification.expired.v1", granted.id());
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.data().path("status").asText()).isEqualTo("EXPIRED");
        assertThat(event.data().path("validTo").asText()).isEqualTo("2901-03-31");
        var entered = Published.await("registry.certification.granted.v1", granted.id());
        assertThat(event.data().properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(entered.data().properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    @Tag("S4-09")
    void isOverForEveryReaderBeforeAnyJobHasLooked() {
        var granted = grant(product(), certificate("validTo", "2021-03-31")).created();
        assertThat(granted.text("status")).isEqualTo("EXPIRED");

        runAt("2026-01-01T00:00:00Z");
        runAt("2026-01-01T00:01:00Z");

        Published.await("registry.certification.expired.v1", granted.id());
        assertThat(Published.events(TOPIC, granted.id())).hasSize(2);
    }

    @Test
    @Tag("S4-09")
    @Tag("refuses")
    void doesNotExpireWhenItDoesNotEndOrWasRevoked() {
        var endless = certificate();
        endless.remove("validTo");
        var unending = grant(product(), endless).created();
        var revoked = grant(product(), certificate("validTo", "2902-01-31")).created();
        var path = "/registry/v1/certifications/" + revoked.id();
        Api.as("CDD")
                .put(path + "/revocation", revoked.etag(), Map.of("revokedOn", "2021-05-01", "reason", "taken back"))
                .ok();

        expireSome.run(LocalDate.parse("2903-01-01"), 5000);

        assertThat(statusOf(unending.id())).isEqualTo("GRANTED");
        assertThat(statusOf(revoked.id())).isEqualTo("REVOKED");
    }

    @Test
    @Tag("S4-09")
    void expiresOnceHoweverManyLookAtOnce() throws Exception {
        var product = product();
        var ids = IntStream.range(0, 40)
                .mapToObj(each -> grant(product, certificate("validTo", "2900-06-30"))
                        .created()
                        .id())
                .toList();
        var day = LocalDate.parse("2900-07-01");
        var expired = 0;
        try (var pool = Executors.newFixedThreadPool(8)) {
            var jobs = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(each -> () -> expireSome.run(day, 3))
                    .toList();
            for (var job : pool.invokeAll(jobs)) {
                expired += job.get();
            }
        }

        assertThat(expired).isEqualTo(40);
        Eventually.until(() -> assertThat(expiries(ids)).hasSize(40).doesNotHaveDuplicates());
    }

    private static List<String> expiries(List<String> ids) {
        return Published.events(TOPIC).stream()
                .filter(each -> each.type().equals("registry.certification.expired.v1"))
                .map(PublishedEvent::key)
                .filter(ids::contains)
                .toList();
    }

    private void runAt(String instant) {
        new ExpireCertifications(expireSome, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)).run();
    }
}
