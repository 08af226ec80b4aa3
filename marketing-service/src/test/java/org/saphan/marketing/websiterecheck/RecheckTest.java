package org.saphan.marketing.websiterecheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.marketing.Register;
import org.saphan.marketing.Websites;

@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S2-09")
class RecheckTest {

    private static final Instant LONG_AGO = Instant.parse("2013-01-01T00:00:00Z");

    @Inject
    RecheckWebsites recheck;

    @Inject
    TakeDueChecks take;

    @Inject
    WebsiteChecks checks;

    @Test
    @Tag("refuses")
    void lapsesAfterSeveralFailuresInARow() {
        var live = Websites.live(Register.consenting(), null);
        Websites.show(live.text("url"), "gone");

        look(live);
        look(live);
        var check = check(live);
        assertThat(check.at("failures").asInt()).isEqualTo(2);
        assertThat(check.text("fault")).isEqualTo("TOKEN_NOT_FOUND");
        assertThat(check.at("counting").asBoolean()).isTrue();
        look(live);

        assertThat(Websites.read(live).text("state")).isEqualTo("LAPSED");
        assertThat(check(live).at("counting").asBoolean()).isFalse();
        var told = Published.await("marketing.own-website.lapsed.v1", live.text("ownWebsiteId"));
        assertThat(told.headers()).doesNotContainKey("ce_agency");
        Websites.step("launch", Websites.read(live))
                .refused(422, "NOT_AN_OWN_WEBSITE")
                .violating("NOT_VERIFIED");
    }

    @Test
    void aGoodLookForgetsTheFailures() {
        var live = Websites.live(Register.consenting(), null);
        Websites.show(live.text("url"), "gone");
        look(live);
        look(live);
        Websites.show(live.text("url"), live.text("token"));
        look(live);

        assertThat(check(live).at("failures").asInt()).isZero();
        assertThat(check(live).json().has("fault")).isFalse();
        assertThat(Websites.read(live).etag()).isEqualTo(live.etag());
    }

    @Test
    void comesBackWithItsToken() {
        var live = lapsed(Websites.live(Register.consenting(), null));
        var verified = lapsed(Websites.verified(Register.consenting(), null));
        Websites.show(live.text("url"), live.text("token"));
        Websites.show(verified.text("url"), verified.text("token"));

        look(live);
        Websites.step("verification", verified).ok();

        assertThat(Websites.read(live).text("state")).isEqualTo("LIVE");
        assertThat(Websites.read(verified).text("state")).isEqualTo("VERIFIED");
        Published.await("marketing.own-website.restored.v1", live.text("ownWebsiteId"));
        Published.await("marketing.own-website.restored.v1", verified.text("ownWebsiteId"));
        assertThat(check(verified).at("failures").asInt()).isZero();
    }

    @Test
    void looksAtNothingThatIsRetired() {
        var live = Websites.live(Register.consenting(), null);
        Websites.step("retirement", live).ok();

        look(live);

        assertThat(checks.find(id(live))).isEmpty();
    }

    @Test
    void isSharedBetweenInstances() throws Exception {
        var due = IntStream.range(0, 6)
                .mapToObj(_ -> id(Websites.verified(Register.consenting(), null)))
                .toList();
        due.forEach(this::makeDue);
        Callable<List<UUID>> instance = () -> take.run();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = threads
                    .invokeAll(Stream.generate(() -> instance).limit(4).toList())
                    .stream()
                    .map(Future::resultNow)
                    .flatMap(Collection::stream)
                    .toList();
            assertThat(taken).doesNotHaveDuplicates().containsAll(due);
        }
        assertThat(take.run()).isEmpty();
    }

    private Answer lapsed(Answer website) {
        Websites.show(website.text("url"), "gone");
        IntStream.range(0, 3).forEach(_ -> look(website));
        var lapsed = Websites.read(website);
        assertThat(lapsed.text("state")).isEqualTo("LAPSED");
        return lapsed;
    }

    private void look(Answer website) {
        makeDue(id(website));
        recheck.run();
    }

    private void makeDue(UUID website) {
        var before = checks.find(website).orElseThrow();
        checks.keep(website, new WebsiteChecks.Check(before.at(), LONG_AGO, before.fault(), before.failures()));
    }

    private static Answer check(Answer website) {
        return Api.as("TCC").get(Websites.path(website) + "/check").ok();
    }

    private static UUID id(Answer website) {
        return UUID.fromString(website.text("ownWebsiteId"));
    }
}
