package org.saphan.journal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.journal.feed.OwnerFeed.Fault;

/// What an owner's feed may do to a copy, and the copy afterwards.
class SourceFaultsTest {

    private final Reader reader = new Reader();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void aFeedThatIsAwayIsReadOnWhenItIsBack() {
        reader.node.reading();
        reader.awaitState(SourceState.READING);

        reader.feed.close();
        reader.awaitState(SourceState.AWAY);
        reader.announce("founded", "a", 1);
        reader.feed = reader.feed.again();

        reader.awaitVillages("a1");
        reader.awaitState(SourceState.READING);
    }

    @ParameterizedTest
    @CsvSource({
        "403, ACCESS_REVOKED, REFUSED",
        "403, SCOPE_REQUIRED, REFUSED",
        "404, NOT_FOUND, REFUSED",
        "400, UNKNOWN_PARAMETER, REFUSED",
        "429, RATE_LIMITED, AWAY",
        "503, UPSTREAM_UNAVAILABLE, AWAY",
        "504, UPSTREAM_TIMEOUT, AWAY"
    })
    @Tag("refuses")
    void whatAFeedRefusesIsShownAndTriedAgain(int status, String code, SourceState shown) {
        reader.announce("founded", "a", 1);
        reader.feed.has(new Fault(status, code));
        reader.node.reading();
        reader.awaitState(shown);
        assertThat(reader.trouble()).isEqualTo("the feed answers " + status + " " + code);

        reader.feed.has(Fault.NONE);

        reader.awaitVillages("a1");
        await().until(() -> reader.trouble().isEmpty());
    }

    @Test
    void aTokenThatCountsNoMoreIsRenewed() {
        reader.node.reading();
        reader.awaitState(SourceState.READING);

        reader.feed.forgetTokens();
        reader.announce("founded", "a", 1);

        reader.awaitVillages("a1");
        reader.announce("grown", "a", 2);
        reader.awaitVillages("a2");
        assertThat(reader.feed.logins()).hasSize(2);
    }

    @Test
    void aBookmarkThatIsNoneBeginsAtTheBeginning() {
        reader.announce("founded", "a", 1);
        reader.node.reading();
        reader.awaitVillages("a1");
        reader.node.stop();
        reader.node.sql("update source_bookmark set after = 'nonsense'");
        reader.node.sql("delete from known_village");
        reader.node.close();

        reader.node = reader.process().reading();

        reader.awaitVillages("a1");
    }

    @Test
    void anOwnerThatWasRestoredIsReadFromTheBeginning() {
        reader.announce("founded", "a", 1);
        reader.node.reading();
        reader.awaitVillages("a1");
        reader.ownerNode.sql("update journal_instance set system_identifier = system_identifier - 1");
        reader.awaitState(SourceState.AWAY);
        assertThat(reader.trouble()).isEqualTo("the feed answers 503 JOURNAL_MOVED");
        reader.node.sql("delete from known_village");

        reader.ownerNode.sql("update journal_instance set system_identifier = system_identifier + 1");

        reader.awaitVillages("a1");
    }

    @Test
    void aFeedAtAnotherAddressIsReadFromTheBeginning() {
        reader.announce("founded", "a", 1);
        reader.node.reading();
        reader.awaitVillages("a1");
        reader.node.stop();
        reader.node.sql("update source_bookmark set feed = 'https://former.example/events'");
        reader.node.sql("delete from known_village");
        reader.node.close();

        reader.node = reader.process().reading();

        reader.awaitVillages("a1");
    }

    @Test
    void whatNobodyUnderstandsIsADeadLetterAndTheNextIsLearnt() {
        reader.ownerNode.sql("""
                insert into journal (type, subject, sequence, data)
                values ('%s.village.grown.v1', 'odd', 1, '{"name":"","households":1}')
                """.formatted(reader.owner));
        reader.announce("founded", "a", 1);

        reader.node.reading();

        reader.awaitVillages("a1");
        assertThat(reader.node.ask("""
                select topic = '%s.village.v1' and subject = 'odd' and cause = 'INVALID' and state = 'OPEN'
                from dead_letter
                """.formatted(reader.owner))).isEqualTo("t");
    }

    @Test
    void whatDoesNotSayWhatItIsIsADeadLetterToo() {
        reader.feed.answers("{\"items\":[7,{\"id\":\"x\"}],\"next\":\"n\"}");

        reader.node.reading();

        await().untilAsserted(
                        () -> assertThat(reader.node.ask("select string_agg(cause, ' ') || count(*) from dead_letter"))
                                .isEqualTo("ATTRIBUTE_MISSING ATTRIBUTE_MISSING2"));
    }

    @ParameterizedTest
    @CsvSource({"'<html>', AWAY", "'{}', REFUSED", "'{\"items\":[]}', REFUSED", "'[]', REFUSED"})
    @Tag("refuses")
    void whatIsNoPageIsShown(String body, SourceState shown) {
        reader.feed.answers(body);

        reader.node.reading();

        reader.awaitState(shown);
    }

    @Test
    void aTopicThatCannotBeLearntRestsAndTheOthersGoOn() {
        reader.node.sql("alter table known_village rename to hidden");
        reader.announce("founded", "a", 1);
        reader.announceTown("t", 1);

        reader.node.reading();

        reader.awaitTowns("t1");
        reader.awaitState(SourceState.TOPIC_RESTING);
        reader.announceTown("t", 2);
        reader.awaitTowns("t2");
        reader.node.sql("alter table hidden rename to known_village");
        reader.awaitVillages("a1");
        reader.awaitState(SourceState.READING);
    }

    @Test
    void aLostDatabaseSessionCostsNothing() throws Exception {
        reader.node.reading();
        reader.awaitState(SourceState.READING);

        try (var superuser = org.saphan.journal.bed.Engines.superuser(reader.database);
                var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
        reader.announce("founded", "a", 1);

        reader.awaitVillages("a1");
    }
}
