package org.saphan.journal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A copy that is built anew, from the beginning of its topic.
class RebuildTest {

    private final Pupil pupil = new Pupil();

    @AfterEach
    void close() {
        pupil.close();
    }

    @Test
    void aRebuildReadsEverythingAgain() {
        pupil.send(pupil.letter("a", 1), pupil.letter("b", 1).without("ce_type"));
        pupil.node.listening();
        pupil.awaitCopy("a1");
        pupil.node.sql("update known_village set name = 'spoiled', sequence = 99");

        rebuild();

        pupil.awaitCopy("a1");
        assertThat(pupil.node.ask("select name from known_village")).isEqualTo("ban a");
        await().untilAsserted(() -> assertThat(pupil.deadLetters()).isEqualTo("ATTRIBUTE_MISSING"));
        assertThat(pupil.node.ask("select generation from known_copy_partition"))
                .isEqualTo("1");
    }

    @Test
    void whatIsErasedStaysErasedWhenTheCopyIsBuiltAnew() {
        pupil.send(pupil.letter("a", 1), pupil.letter("b", 1), pupil.erased("a", 2));
        pupil.node.listening();
        pupil.awaitCopy("b1");

        rebuild();

        pupil.awaitCopy("b1");
        assertThat(pupil.ask("select subject || sequence from known_erasure")).isEqualTo("a2");
    }

    @Test
    void whatComesMeanwhileIsNotLost() {
        for (var version = 1; version <= 50; version++) {
            pupil.send(pupil.letter("a", version));
        }
        pupil.node.listening();
        pupil.awaitCopy("a50");

        rebuild();
        pupil.send(pupil.letter("a", 51), pupil.letter("b", 1));

        pupil.awaitCopy("a51 b1");
    }

    private void rebuild() {
        pupil.node.inTransaction(() -> {
            pupil.node.sql("delete from known_village");
            pupil.node.sql("delete from dead_letter");
            pupil.node.sql("update known_copy set generation = generation + 1");
        });
    }
}
