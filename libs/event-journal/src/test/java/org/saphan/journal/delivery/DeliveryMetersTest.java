package org.saphan.journal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Mailbox;
import org.saphan.journal.bed.Mailbox.Reply;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Subscription;

class DeliveryMetersTest {

    private final Mailbox mailbox =
            Mailbox.answering(mail -> Reply.of(mail.subject().equals("bad") ? 500 : 200));
    private final Node node = new Node(
            Node.newService(),
            Engines.newDatabase(),
            Map.of(
                    "saphan.webhooks.allowed", mailbox.hostAndPort(),
                    "saphan.webhooks.poll", "PT0.05S",
                    "saphan.webhooks.retries", "PT0.1S"));
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        node.close();
        mailbox.close();
    }

    @Test
    void whatIsBroughtFailsAndIsGivenUpIsCounted() {
        var subscription = Subscription.of(node, mailbox.url());
        node.announce("founded", "good", 1);
        node.announce("founded", "bad", 1);
        node.delivering();
        await().until(() -> subscription.count("DEAD") == 1 && subscription.count("DELIVERED") == 1);

        node.get(DeliveryMeters.class)
                .register(
                        new StartupEvent(),
                        registry,
                        node.get(Courier.class),
                        node.get(Receipts.class),
                        node.get(DeliveryFigures.class));

        await().untilAsserted(() -> assertThat(counter("dead")).isOne());
        assertThat(counter("delivered")).isOne();
        assertThat(counter("failed")).isEqualTo(2);
        assertThat(gauge("dead.letters")).isOne();
        assertThat(gauge("pending")).isZero();
        assertThat(gauge("active")).isOne();
        assertThat(gauge("courier")).isOne();
    }

    @Test
    @Tag("refuses")
    void allowsNothingInsideOutsideOfTheSandbox() {
        var settings = node.get(WebhookSettings.class);

        assertThatThrownBy(() -> new AllowedInSandboxOnly(settings, false).onStart(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> new AllowedInSandboxOnly(settings, true).onStart(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    private double counter(String name) {
        return registry.get("saphan.webhook." + name).functionCounter().count();
    }

    private double gauge(String name) {
        return registry.get("saphan.webhook." + name).gauge().value();
    }
}
