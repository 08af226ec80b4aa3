package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Eventually;

/// One agency's service is down: the others work on with what they know, and never ask it.
class OneServiceDownTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Suite suite = Suite.running();
    private final Programme programme = new Programme(suite);
    private final Market market = new Market(suite);
    private final ClusterWork clusters = new ClusterWork(suite);

    private String group = "";

    @BeforeEach
    void oneGroupThatEverybodyKnows() {
        var register = new Register(suite);
        group = register.group(Register.SOTHON);
        register.consentsToMarketing(group);
        suite.copies().awaitEqual(PATIENCE);
    }

    @Test
    void theOthersReadAndWriteWithoutTheRegistryAndItCatchesUpWhenItIsBack() {
        suite.kill(Member.REGISTRY);
        try {
            registryIsUnavailableAndSaysWhenToAskAgain();
            var answers = Stream.concat(reads(), writes()).toList();
            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer::toString).isLessThan(300));
            market.apply(market.openChannel().created().id(), group).refused(422, "BASIS_REQUIRED");
        } finally {
            var ready = suite.start(Member.REGISTRY);
            Eventually.until(() -> suite.agency("CDD")
                    .get("/registry/v1/entrepreneurs/{id}", group)
                    .ok());
            var caughtUp = suite.copies().awaitEqual(PATIENCE);
            System.out.printf(
                    Locale.ROOT,
                    "[registry down] 0 errors of the other three; ready again after %.1f s, caught up %.1f s later%n",
                    ready.toMillis() / 1e3,
                    caughtUp.toMillis() / 1e3);
        }
    }

    @Test
    void marketsAndClustersGoOnWithoutTheRegistryAndPlan() {
        suite.kill(Member.REGISTRY);
        suite.kill(Member.PLAN);
        try {
            var commerce = suite.agency("OPS-MOC");
            var year = new ClusterYear(suite);
            market.openChannel().created();
            commerce.get("/marketing/v1/entrepreneurs/{id}/readiness", group).ok();
            commerce.post(
                            "/marketing/v1/entrepreneurs/" + group + "/own-websites",
                            Map.of("url", "https://weaver.example"))
                    .created();
            commerce.get("/marketing/v1/programmes/OTOP_PLUS_NEXT/targets").ok();
            year.proposes();
            year.assesses();
            year.selects().ok();
            assertThat(year.imports(group).ok().body()).doesNotContain("REFUSED");
            year.membersJoin();
            year.links();
            assertThat(year.chain().at("missingLinks")).isEmpty();
        } finally {
            suite.start(Member.PLAN);
            suite.start(Member.REGISTRY);
            suite.copies().awaitEqual(PATIENCE);
        }
    }

    /// First because nothing listens, then because the breaker is open.
    private void registryIsUnavailableAndSaysWhenToAskAgain() {
        for (var each = 0; each < 8; each++) {
            var answer = suite.agency("CDD").get("/registry/v1/entrepreneurs/{id}", group);
            answer.refused(503, "UPSTREAM_UNAVAILABLE");
            assertThat(answer.header("Retry-After")).as(answer::toString).matches("\\d+");
        }
    }

    private Stream<Answer> reads() {
        return Stream.of(
                suite.agency("DIP").get("/plan/v1/known/entrepreneur/{id}", group),
                suite.agency("OSMEP").get(Programme.PATH + "/coverage"),
                suite.agency("OPS-MOC").get("/marketing/v1/known/entrepreneur/{id}", group),
                suite.agency("OPS-MOC").get("/marketing/v1/channels"),
                suite.agency("OSMEP").get("/cluster/v1/known/entrepreneur/{id}", group),
                suite.agency("OSMEP").get("/cluster/v1/clusters"));
    }

    private Stream<Answer> writes() {
        var cluster = clusters.propose();
        return Stream.of(
                programme.assess(group),
                programme.volunteer(group),
                programme.nominate(group),
                market.openChannel(),
                cluster,
                clusters.invite(cluster.id(), group));
    }
}
