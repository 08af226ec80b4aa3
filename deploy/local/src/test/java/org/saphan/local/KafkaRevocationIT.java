package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.local.GuardedBroker.TOPIC;
import static org.saphan.local.GuardedBroker.USERS;
import static org.saphan.local.GuardedBroker.client;
import static org.saphan.local.GuardedBroker.refused;
import static org.saphan.local.access.RevocationList.all;
import static org.saphan.local.access.RevocationList.one;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.local.access.RevocationList;
import org.saphan.local.access.RevocationWatch;

/// Whose access is revoked is shut out of the broker of `up --kafka-auth`, though connected already.
@Timeout(180)
class KafkaRevocationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration EVERYWHERE = Duration.ofSeconds(5);
    private static final String SHUT_OUT = "Kafka lets DOAE read no more: its access is revoked";
    private static final String LET_IN = "Kafka lets DOAE read again: its access is not revoked any more";

    @TempDir
    Path root;

    private GuardedBroker broker;

    @BeforeEach
    void prepare() throws Exception {
        broker = GuardedBroker.below(root);
    }

    @Test
    void whoseAccessIsRevokedReadsNoMoreUntilItIsLifted() throws Exception {
        var said = new CopyOnWriteArrayList<String>();
        try (var list = new RevocationList()) {
            broker.guarded(USERS, () -> {
                client(broker.login("registry")).create(TOPIC);
                client(broker.login("registry")).publish("registry-relay", "one");
                try (var watch = watch(list, said);
                        var doae = reader("DOAE");
                        var dip = reader("DIP")) {
                    watch.begin();
                    assertThat(doae.next(PATIENCE)).containsExactly("one");
                    assertThat(dip.next(PATIENCE)).containsExactly("one");

                    list.says(all("DOAE"), one("DIP"), all("registry"), all("*"));
                    refused(TopicAuthorizationException.class, () -> doae.next(EVERYWHERE));
                    client(broker.login("registry")).publish("registry-relay", "two");
                    assertThat(dip.next(PATIENCE)).containsExactly("two");
                    list.answers(503);
                    assertThat(doae.nextInSpiteOfRefusals(Duration.ofSeconds(3)))
                            .isEmpty();
                    list.answers(200);
                    list.says();
                    assertThat(doae.nextInSpiteOfRefusals(EVERYWHERE)).containsExactly("two");

                    list.says(all("DOAE"));
                    refused(TopicAuthorizationException.class, () -> doae.next(EVERYWHERE));
                }
            });
            broker.guarded(USERS, () -> {
                refused(
                        TopicAuthorizationException.class,
                        () -> client(broker.login("DOAE")).read("DOAE.copy"));
                assertThat(client(broker.login("DIP")).read("DIP.copy")).containsExactly("one", "two");
            });
        }
        assertThat(said).containsExactly(SHUT_OUT, LET_IN, SHUT_OUT);
    }

    private RevocationWatch watch(RevocationList list, List<String> said) {
        return new RevocationWatch(list.address(), "127.0.0.1:" + broker.port(), USERS, said::add);
    }

    private NoteReader reader(String agency) {
        return new NoteReader(TOPIC, broker.login(agency), agency + ".reader");
    }
}
