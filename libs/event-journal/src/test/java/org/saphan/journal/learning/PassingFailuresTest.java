package org.saphan.journal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Postman;
import org.saphan.journal.bed.VillageProjection;

/// What may pass is tried again in place, and is no dead letter.
class PassingFailuresTest {

    private final Pupil pupil = new Pupil();

    @AfterEach
    void close() {
        pupil.close();
    }

    @Test
    void aTransientFailureIsRetriedInPlaceAndIsNoDeadLetter() {
        pupil.node.sql("create sequence failures");
        pupil.node.sql("""
                create function fail_twice() returns trigger language plpgsql as $$
                begin
                    if nextval('failures') <= 2 then raise exception using errcode = '40001'; end if;
                    return new;
                end $$
                """);
        pupil.node.sql("create trigger fail before insert on known_village for each row execute function fail_twice()");
        pupil.send(pupil.letter("a", 1));

        pupil.node.listening();

        pupil.awaitCopy("a1");
        assertThat(pupil.deadLetters()).isEmpty();
        assertThat(pupil.node.ask("select last_value from failures")).isEqualTo("3");
    }

    @Test
    void aTableThatIsMissingBlocksItsTopicOnlyAndLosesNothing() {
        var otherTopic = pupil.service + ".other.v1";
        var other = new VillageProjection(otherTopic, "known_other");
        try (var otherOwner = new Postman(otherTopic, 1);
                var both = new Node(pupil.service + "both", Engines.newDatabase(), Map.of(), pupil.projection, other)) {
            other.of(both);
            pupil.projection.of(both);
            both.sql("alter table known_village rename to hidden");
            pupil.send(pupil.letter("a", 1));
            otherOwner.send(otherOwner.letter("o", 1));

            both.listening();

            await().untilAsserted(() ->
                    assertThat(both.ask("select count(*) from known_other")).isEqualTo("1"));
            both.sql("alter table hidden rename to known_village");
            await().untilAsserted(() -> assertThat(both.ask(Pupil.COPY)).isEqualTo("a1"));
            assertThat(both.ask("select count(*) from dead_letter")).isEqualTo("0");
        }
    }

    @Test
    void theDatabaseConnectionLostIsNoDeadLetter() throws Exception {
        pupil.node.listening();
        try (var superuser = Engines.superuser(pupil.database);
                var statement = superuser.createStatement()) {
            for (var version = 1; version <= 20; version++) {
                pupil.send(pupil.letter("a", version));
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'journal'"
                        + " and datname = current_database()");
            }
        }

        pupil.awaitCopy("a20");
        assertThat(pupil.deadLetters()).isEmpty();
    }
}
