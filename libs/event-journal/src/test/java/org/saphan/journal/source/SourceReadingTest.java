package org.saphan.journal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.journal.Learnt;
import org.saphan.journal.bed.Node;
import org.saphan.journal.learning.Lags;

/// Copies that are fed from an owner's feed, without a broker anywhere.
class SourceReadingTest {

    private final Reader reader = new Reader();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void theCopyIsWhatItsOwnerHasPublished() {
        reader.announce("founded", "a", 1);
        reader.announce("founded", "b", 1);
        reader.announceTown("t", 1);
        reader.node.reading();
        reader.awaitVillages("a1 b1");
        reader.awaitTowns("t1");

        reader.announce("grown", "a", 2);
        reader.announce("erased", "b", 2);

        reader.awaitVillages("a2");
        assertThat(reader.node.ask("select subject || sequence from known_erasure"))
                .isEqualTo("b2");
        assertThat(reader.node.announced()).contains(new Learnt(reader.owner + ".village.v1"));
        reader.awaitState(SourceState.READING);
    }

    @Test
    void readsOnWhereItStopped() {
        reader.announce("founded", "a", 1);
        reader.node.reading();
        reader.awaitVillages("a1");
        reader.node.close();
        reader.announce("founded", "b", 1);
        var before = reader.feed.asked().size();

        reader.node = reader.process().reading();

        reader.awaitVillages("a1 b1");
        assertThat(reader.feed.asked().get(before)).containsKey("after");
    }

    @Test
    void allTopicsAreReadInOneQuestionThatWaits() {
        reader.announce("founded", "a", 1);
        reader.announceTown("t", 1);

        reader.node.reading();

        await().untilAsserted(() -> assertThat(reader.feed.asked())
                .anySatisfy(asked -> assertThat(asked)
                        .containsEntry("topics", reader.owner + ".town.v1," + reader.owner + ".village.v1")
                        .containsEntry("wait", "5")
                        .containsKey("after")));
        await().until(() -> reader.node.get(Lags.class).of(reader.owner + ".village.v1") == 0);
    }

    @Test
    void aBacklogOfManyPagesIsRead() {
        reader.ownerNode.sql("""
                insert into journal (type, subject, sequence, data)
                select '%s.village.grown.v1', 'v' || n %% 1500, n, '{"name":"ban","households":1}'
                from generate_series(1, 6000) n
                """.formatted(reader.owner));

        reader.node.reading();

        await().untilAsserted(
                        () -> assertThat(reader.node.ask("select count(*) || ' ' || sum(sequence) from known_village"))
                                .isEqualTo("1500 " + (4501L + 6000) * 750));
    }

    @Test
    void aCopyThatIsBuiltAnewBeginsAtTheBeginningWhileTheOthersGoOn() {
        reader.announce("founded", "a", 1);
        reader.announceTown("t", 1);
        reader.node.reading();
        reader.awaitVillages("a1");
        reader.awaitTowns("t1");
        reader.node.sql("update known_other set name = 'kept'");

        reader.rebuildVillages();

        reader.awaitVillages("a1");
        reader.announce("founded", "b", 1);
        reader.awaitVillages("a1 b1");
        assertThat(reader.node.ask("select name from known_other")).isEqualTo("kept");
        await().until(() -> reader.node
                .ask("select count(distinct after) from source_bookmark")
                .equals("1"));
    }

    @Test
    void whatANewReleaseLearnsBesidesIsReadFromTheBeginning() {
        reader.announceTown("t", 1);
        reader.announce("founded", "a", 1);
        reader.node.close();
        reader.node = reader.formerRelease().reading();
        reader.awaitVillages("a1");
        reader.node.close();

        reader.node = reader.process().reading();

        reader.awaitTowns("t1");
    }

    @Test
    void ofTwoProcessesOneReadsAndTheOtherTakesOver() {
        reader.node.reading();
        reader.awaitState(SourceState.READING);
        try (var other = reader.process().reading()) {
            Reader.awaitState(other, SourceState.STANDBY);

            reader.node.stop();
            reader.announce("founded", "a", 1);

            reader.awaitVillages("a1");
            Reader.awaitState(other, SourceState.READING);
        }
    }

    @Test
    void signsInWithTheSecretThatStandsInAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "s e:cret\n");
        reader.node.close();
        reader.node = reader.process(Map.of(
                        "saphan.journal.source-login.client-secret-file",
                        file.toString(),
                        "saphan.journal.source-login.scope",
                        "a.events.read b.events.read"))
                .reading();

        reader.awaitState(SourceState.READING);

        assertThat(reader.feed.logins())
                .containsExactly("Basic bW9jLW1hcmtldGluZzpzK2UlM0FjcmV0"
                        + " grant_type=client_credentials&scope=a.events.read+b.events.read");
    }

    @Test
    @Tag("refuses")
    void doesNotStartWithoutAnAccount() {
        var settings = Map.of("saphan.journal.sources.other.feed", "http://localhost:1/events");
        try (var nobody = new Node(
                Node.newService(),
                reader.database,
                settings,
                new org.saphan.journal.bed.VillageProjection("other.village.v1"))) {
            assertThatIllegalStateException()
                    .isThrownBy(nobody::reading)
                    .withMessageContaining("saphan.journal.source-login");
        }
    }
}
