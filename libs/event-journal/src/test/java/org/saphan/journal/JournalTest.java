package org.saphan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Village;
import org.saphan.journal.database.DatabaseFailure;
import org.saphan.journal.pace.CommitSignal;

class JournalTest {

    private final Node node = new Node("bench", Engines.newDatabase(), Map.of());
    private final Journal journal = node.get(Journal.class);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void anEventIsWrittenWithAllThatIsKnownOfIt() {
        new Cause("CDD", "request-1", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .run(() -> node.inTransaction(() -> journal.record(founded("v1", 3))));

        assertThat(node.ask("""
                        select concat_ws(' ', type, topic, subject, sequence, agency, correlation_id, traceparent, epoch)
                        from journal where xid < pg_current_xact_id() and uuid_extract_version(event_id) = 7
                        and occurred_at > now() - interval '1 minute'
                        """))
                .isEqualTo("bench.village.founded.v1 bench.village.v1 v1 3 CDD request-1"
                        + " 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01 1");
    }

    @Test
    void theDataIsTheStateWithoutSubjectAndSequence() {
        node.record(founded("v1", 3));

        assertThat(node.ask("select data from journal"))
                .isEqualTo("{\"villageId\":\"v1\",\"name\":\"บ้าน\",\"households\":80,\"version\":3}");
    }

    @Test
    void aCommitRaisesTheSignalOnceHoweverManyEventsItHas() {
        var signal = node.get(CommitSignal.class);

        Cause.ownInitiative()
                .run(() -> node.inTransaction(() -> {
                    journal.record(founded("v1", 1));
                    journal.record(founded("v2", 1));
                }));

        assertThat(signal.count()).isEqualTo(1);
    }

    @Test
    @Tag("refuses")
    void aRollbackLeavesNoEventAndNoSignal() {
        assertThatThrownBy(() -> Cause.ownInitiative()
                        .run(() -> node.inTransaction(() -> {
                            journal.record(founded("v1", 1));
                            throw new IllegalStateException("changed my mind");
                        })))
                .hasMessage("changed my mind");

        assertThat(node.ask("select count(*) from journal")).isEqualTo("0");
        assertThat(node.get(CommitSignal.class).count()).isZero();
    }

    @Test
    @Tag("refuses")
    void nothingIsRecordedOutsideATransaction() {
        assertThatThrownBy(() -> journal.record(founded("v1", 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("refuses")
    void anAggregateHasOneEventForEachSequence() {
        node.record(founded("v1", 1));

        assertThatThrownBy(() -> node.record(new Village.Grown(village("v1", 1))))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("journal_sequence_once");
    }

    @Test
    @Tag("refuses")
    void aServiceRecordsItsOwnFactsOnly() {
        @Fact("registry.village.founded.v1")
        record Foreign(EventState state) implements Event {}

        assertThatThrownBy(() -> node.record(new Foreign(village("v1", 1)))).hasMessageContaining("not a fact of");
    }

    @Test
    @Tag("refuses")
    void anEventWithoutAFactIsRefused() {
        record Factless(EventState state) implements Event {}

        assertThatThrownBy(() -> node.record(new Factless(village("v1", 1)))).hasMessageContaining("@Fact");
    }

    @Test
    @Tag("refuses")
    void sqlCannotWriteATypeThatIsNone() {
        assertThatThrownBy(
                        () -> node.sql("insert into journal (type, subject, sequence, data) values ('x', 'v', 1, '')"))
                .hasMessageContaining("journal_type_form");
    }

    private static Village.Founded founded(String id, long version) {
        return new Village.Founded(village(id, version));
    }

    private static Village village(String id, long version) {
        return new Village(id, "บ้าน", 80, version);
    }
}
