package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Eventually;

/// One service on engines of its operator's: it needs nothing of the suite but the issuer, and a broker or the gateway.
class OneServiceAloneTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Suite suite = Suite.running();
    private final Register register = new Register(suite);

    @Test
    void onABrokerOfItsOwnItsCopiesAreThoseOfTheOwners() throws ExecutionException, InterruptedException {
        var broker = Broker.another(suite.workplace(), "second-kafka");
        var settings = new HashMap<>(suite.newDatabase("marketing_on_kafka"));
        settings.put("kafka.bootstrap.servers", broker.address());
        broker.process().start();
        try {
            broker.awaitReady();
            try (var alone = new AloneService(suite, "marketing-on-kafka", settings);
                    var mirror = new Mirror(
                            suite.kafka(), broker.address(), alone.topics().toList())) {
                mirror.catchUp();
                var first = alone.awaitEqual(PATIENCE);

                register.group(Register.SOTHON);
                suite.copies().awaitEqual(PATIENCE);
                mirror.catchUp();

                say("on a broker of its own", first, alone.awaitEqual(PATIENCE));
                assertThat(alone.health("exchange")).isEqualTo("GOOD");
                assertThat(topicsOf(broker)).contains("marketing.channel.v1");
            }
        } finally {
            broker.process().kill();
        }
    }

    @Test
    void withoutKafkaItsCopiesAreFedByTheGateway() {
        try (var way = Way.to(suite.port())) {
            var settings = new HashMap<>(suite.newDatabase("marketing_by_feeds"));
            settings.putAll(feeds(way));
            try (var alone = new AloneService(suite, "marketing-by-feeds", settings)) {
                var first = alone.awaitEqual(PATIENCE);

                register.group(Register.SOTHON);
                say("fed by the gateway", first, alone.awaitEqual(PATIENCE));

                way.cut();
                Eventually.until(
                        () -> assertThat(alone.health("source registry")).isEqualTo("AWAY"));
                assertThat(alone.health("exchange")).isEqualTo("DEGRADED");
                register.group(Register.SOTHON);
                way.mend();

                say("cut off and back", Duration.ZERO, alone.awaitEqual(PATIENCE));
                Eventually.until(() -> assertThat(alone.health("exchange")).isEqualTo("GOOD"));
                othersHearWhatItTells(alone);
            }
        }
    }

    /// By its own feed, which the gateway would pass on.
    private static void othersHearWhatItTells(AloneService alone) {
        var channel = alone.post("/channels", Market.OWN_SHOPS).created().id();

        assertThat(alone.get("/events?topics=marketing.channel.v1").ok().at("items"))
                .anySatisfy(each -> assertThat(each.path("subject").asText()).isEqualTo(channel));
    }

    private Map<String, String> feeds(Way gateway) {
        return Map.of(
                "kafka.bootstrap.servers",
                "localhost:" + Ports.free(),
                "saphan.journal.relay.enabled",
                "false",
                "saphan.journal.sources.registry.feed",
                gateway.address() + "/registry/v1/events",
                "saphan.journal.sources.plan.feed",
                gateway.address() + "/plan/v1/events",
                "saphan.journal.sources.cluster.feed",
                gateway.address() + "/cluster/v1/events",
                "saphan.journal.source-login.token-endpoint",
                suite.issuer() + "/token",
                "saphan.journal.source-login.client-id",
                "OPS-MOC");
    }

    private static Iterable<String> topicsOf(Broker broker) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            return admin.listTopics().names().get();
        }
    }

    private static void say(String how, Duration first, Duration change) {
        System.out.printf(
                Locale.ROOT,
                "[one service alone] %s: everything after %.1f s, a change after %.1f s%n",
                how,
                first.toMillis() / 1e3,
                change.toMillis() / 1e3);
    }
}
