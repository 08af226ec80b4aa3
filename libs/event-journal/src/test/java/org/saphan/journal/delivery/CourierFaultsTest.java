package org.saphan.journal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.journal.bed.Topic.firstTimes;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Mailbox;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Subscription;

/// What befalls the courier, and what the subscriber may notice of it: repeats, and nothing else.
class CourierFaultsTest {

    private final Mailbox mailbox = Mailbox.answering(204);
    private final Map<String, String> settings = Map.of(
            "saphan.webhooks.allowed", mailbox.hostAndPort(),
            "saphan.webhooks.poll", "PT0.05S",
            "saphan.webhooks.deadline", "PT0.5S",
            "saphan.webhooks.window", "20",
            "saphan.webhooks.longest-rest", "PT0.1S",
            "saphan.webhooks.retries", "PT0.2S,PT0.2S,PT0.2S");
    private final String service = Node.newService();
    private final String database = Engines.newDatabase();
    private final Node node = new Node(service, database, settings);

    @AfterEach
    void close() {
        node.close();
        mailbox.close();
    }

    @Test
    void killedBetweenTheAnswerAndItsReceiptItSendsAgainUnderTheSameId() throws Exception {
        var subscription = Subscription.of(node, mailbox.url());
        try (var superuser = Engines.superuser(database);
                var statement = superuser.createStatement()) {
            statement.execute("""
                    create function hang() returns trigger language plpgsql as $$
                    begin
                        perform pg_sleep(600);
                        return new;
                    end $$;
                    create trigger hang before update on webhook_delivery for each row execute function hang()
                    """);
            node.announce("founded", "v1", 1);
            node.announce("grown", "v1", 2);
            node.delivering();
            await().until(() -> mailbox.mails().size() == 1);
            await().until(() -> node.ask("select count(*) from pg_stat_activity where wait_event = 'PgSleep'"
                            + " and datname = current_database()")
                    .equals("1"));
            statement.execute(
                    "create or replace function hang() returns trigger language plpgsql as 'begin return new; end'");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'"
                    + " and datname = current_database()");
        }

        await().until(() -> subscription.count("DELIVERED") == 2);
        assertThat(mailbox.sequences("v1")).containsExactly(1, 1, 2);
        assertThat(mailbox.mails().get(0).header("webhook-id"))
                .isEqualTo(mailbox.mails().get(1).header("webhook-id"));
    }

    @Test
    void ofTwoProcessesOneDeliversAndTheOtherTakesOver() throws Exception {
        var subscription = Subscription.of(node, mailbox.url());
        try (var other = new Node(service, database, settings);
                var superuser = Engines.superuser(database);
                var statement = superuser.createStatement()) {
            node.delivering();
            other.delivering();
            for (var round = 1; round <= 5; round++) {
                for (var village = 0; village < 20; village++) {
                    node.announce("grown", "v" + village, round);
                }
                statement.execute("""
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory' and granted and database = (
                            select oid from pg_database where datname = current_database())
                        """);
            }

            await().until(() -> subscription.count("DELIVERED") == 100);
            for (var village = 0; village < 20; village++) {
                var sequences = mailbox.sequences("v" + village).stream()
                        .map(Integer::longValue)
                        .toList();
                assertThat(firstTimes(sequences)).containsExactly(1L, 2L, 3L, 4L, 5L);
            }
            await().until(() -> node.get(Courier.class).delivers()
                    ^ other.get(Courier.class).delivers());
        }
    }
}
