package org.saphan.journal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Mailbox;
import org.saphan.journal.bed.Mailbox.Reply;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Subscription;

/// What a subscriber gets, over real connections to a real server.
class DeliveryTest {

    private final Mailbox mailbox = Mailbox.answering(204);
    private final Node node = new Node(
            Node.newService(),
            Engines.newDatabase(),
            Map.of(
                    "saphan.webhooks.allowed", mailbox.hostAndPort(),
                    "saphan.webhooks.poll", "PT0.05S",
                    "saphan.webhooks.retries", "PT0.1S,PT0.1S,PT0.1S"));

    @AfterEach
    void close() {
        node.close();
        mailbox.close();
    }

    @Test
    void bringsEveryEventInItsOrder() {
        var subscription = Subscription.of(node, mailbox.url());
        for (var version = 1; version <= 5; version++) {
            for (var village = 1; village <= 20; village++) {
                node.announce("grown", "v" + village, version);
            }
        }
        node.delivering();

        await().until(() -> subscription.count("DELIVERED") == 100);
        assertThat(IntStream.rangeClosed(1, 20))
                .allSatisfy(
                        village -> assertThat(mailbox.sequences("v" + village)).containsExactly(1, 2, 3, 4, 5));
        assertThat(mailbox.mostAtOnce()).isBetween(2, 8);
    }

    @Test
    void aMessageIsASignedCloudEvent() {
        Subscription.of(node, mailbox.url() + "?of=saphan");
        node.announce("founded", "v1", 1);
        node.delivering();

        await().until(() -> mailbox.mails().size() == 1);
        var mail = mailbox.mails().getFirst();
        assertThat(mail.header("content-type")).startsWith("application/cloudevents+json");
        assertThat(mail.body()).contains("\"specversion\":\"1.0\"", "\"data\":{\"name\": \"ban v1\"");
        assertThat(mail.body()).contains("\"id\":\"" + mail.header("webhook-id") + "\"");
        assertThat(mail.header("webhook-id")).isEqualTo(node.ask("select event_id from journal"));
        var at = Instant.ofEpochSecond(Long.parseLong(mail.header("webhook-timestamp")));
        assertThat(at).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(mail.signatures())
                .containsExactly(
                        WebhookSecret.parse(Subscription.SECRET).sign(mail.header("webhook-id"), at, mail.body()));
    }

    @Test
    void whileASecretChangesBothSign() {
        var subscription = Subscription.of(node, mailbox.url());
        var renewed = WebhookSecret.random();
        subscription.renewSecret(renewed.bytes());
        node.announce("founded", "v1", 1);
        node.delivering();

        await().until(() -> mailbox.mails().size() == 1);
        var mail = mailbox.mails().getFirst();
        var at = Instant.ofEpochSecond(Long.parseLong(mail.header("webhook-timestamp")));
        assertThat(mail.signatures())
                .containsExactly(
                        renewed.sign(mail.header("webhook-id"), at, mail.body()),
                        WebhookSecret.parse(Subscription.SECRET).sign(mail.header("webhook-id"), at, mail.body()));
    }

    @Test
    void bringsOnlyWhatIsWanted() {
        var types = "{" + node.topic().replace(".v1", ".grown.v1") + ","
                + node.topic().replace(".v1", ".erased.v1") + "}";
        Subscription.of(node, "DOAE", mailbox.url(), types, "{24,30}");
        announceIn("grown", "one", "\"provinceCode\": \"24\"");
        announceIn("grown", "several", "\"provinceCodes\": [\"10\", \"30\"]");
        announceIn("grown", "elsewhere", "\"provinceCode\": \"50\"");
        announceIn("grown", "nowhere", "\"name\": \"24\"");
        announceIn("founded", "another", "\"provinceCode\": \"24\"");
        announceIn("erased", "erased", "\"villageId\": \"erased\"");
        announceIn("grown", "last", "\"provinceCode\": \"30\"");
        node.delivering();

        await().until(() -> mailbox.mails().size() == 4);
        assertThat(mailbox.mails())
                .extracting(each -> each.subject())
                .containsExactlyInAnyOrder("one", "several", "erased", "last");
    }

    @Test
    void whatCommitsLateWithAnEarlierPositionIsBroughtToo() throws SQLException {
        var subscription = Subscription.of(node, mailbox.url());
        node.delivering();
        try (var late = DriverManager.getConnection(node.jdbcUrl());
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute(node.announcement("founded", "late", 1));
            node.announce("founded", "early", 1);
            late.commit();
        }

        await().until(() -> subscription.count("DELIVERED") == 2);
        assertThat(mailbox.sequences("late")).containsExactly(1);
    }

    @Test
    void aSlowSubscriberKeepsNobodyWaiting() {
        mailbox.answer(mail -> {
            if (mail.header("cookie").isEmpty() && mail.subject().startsWith("slow")) {
                Thread.sleep(Duration.ofSeconds(2)); // what is slow takes its time
            }
            return Reply.of(200).with("Set-Cookie", "a=b");
        });
        Subscription.of(node, "DIP", mailbox.url(), "{" + node.topic().replace(".v1", ".grown.v1") + "}", "{}");
        Subscription.of(node, "DOAE", mailbox.url(), "{" + node.topic().replace(".v1", ".founded.v1") + "}", "{}");
        for (var village = 1; village <= 30; village++) {
            node.announce("grown", "slow" + village, 1);
        }
        var begin = System.nanoTime();
        node.delivering();
        node.announce("founded", "quick", 1);
        node.announce("founded", "quick", 2);

        await().until(() -> mailbox.sequences("quick").size() == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(mailbox.mails()).allMatch(each -> each.header("cookie").isEmpty());
    }

    @Test
    void aDeliveryRemembersNoData() {
        var subscription = Subscription.of(node, mailbox.url());
        node.announce("founded", "v1", 1);
        node.delivering();

        await().until(() -> subscription.count("DELIVERED") == 1);
        assertThat(node.ask("select webhook_delivery::text from webhook_delivery"))
                .doesNotContain("ban v1");
    }

    @Test
    void whatIsDeliveredIsForgottenAfterAWhile() throws SQLException {
        var subscription = Subscription.of(node, mailbox.url());
        node.announce("founded", "v1", 1);
        node.delivering();
        await().until(() -> subscription.count("DELIVERED") == 1);

        try (var connection = node.database().connect()) {
            var now = Clock.systemUTC().instant();
            node.get(Rounds.class).tidy(connection, now.plus(Duration.ofHours(71)));
            assertThat(subscription.count("DELIVERED")).isOne();
            node.get(Rounds.class).tidy(connection, now.plus(Duration.ofHours(73)));
        }

        assertThat(subscription.count("DELIVERED")).isZero();
    }

    @Test
    @Tag("refuses")
    void bringsNothingToWhoseAccessWasRevoked() {
        var subscription = Subscription.of(node, mailbox.url());
        node.delivering();
        node.announce("founded", "v1", 1);
        await().until(() -> subscription.count("DELIVERED") == 1);

        node.revoke("DOAE");
        await().until(() -> subscription.state().equals("DISABLED ACCESS_REVOKED"));
        node.announce("grown", "v1", 2);
        Subscription.of(node, "DIP", mailbox.url(), "{}", "{}");

        await().until(() -> mailbox.sequences("v1").size() == 3); // the other's two
        assertThat(subscription.count("DELIVERED")).isOne();
    }

    private void announceIn(String fact, String village, String data) {
        node.sql("insert into journal (type, subject, sequence, data) values ('%s', '%s', 1, '{%s}')"
                .formatted(node.topic().replace(".v1", "." + fact + ".v1"), village, data));
    }
}
