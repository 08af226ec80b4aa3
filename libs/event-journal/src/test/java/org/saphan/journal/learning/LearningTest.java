package org.saphan.journal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.Learnt;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Letter;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Postman;
import org.saphan.journal.bed.VillageProjection;

class LearningTest {

    private final Pupil pupil = new Pupil();

    @AfterEach
    void close() {
        pupil.close();
    }

    @Test
    void theNewestOfEachAggregateIsKnown() {
        pupil.send(pupil.letter("a", 1), pupil.letter("b", 1), pupil.letter("a", 2));

        pupil.node.listening();

        pupil.awaitCopy("a2 b1");
        assertThat(pupil.node.announced()).contains(new Learnt(pupil.postman.topic()));
        assertThat(pupil.node.ask("select newest from known_copy")).startsWith("2026-01-01");
    }

    @Test
    void whatANewerOwnerAddsIsLetPass() {
        var unknown = pupil.postman.topic().replace(".v1", ".twinned.v1");
        pupil.send(
                pupil.letter("a", 1).with("ce_later", "x").with("ce_specversion", "1.1"),
                pupil.letter("b", 1)
                        .with("ce_type", unknown)
                        .withData("{\"name\":\"ban b\",\"twins\":[{\"name\":\"ban c\"}],\"households\":1}"));

        pupil.node.listening();

        pupil.awaitCopy("a1 b1");
        assertThat(pupil.deadLetters()).isEmpty();
    }

    @Test
    void duplicatesAndReorderingChangeNothing() {
        try (var slow = new Pupil(Map.of("saphan.journal.projections.batch", "7"))) {
            var letters = new ArrayList<Letter>();
            for (var version = 1; version <= 30; version++) {
                for (var id : List.of("a", "b", "c")) {
                    letters.addAll(Collections.nCopies(3, slow.letter(id, version)));
                }
            }
            letters.addAll(Collections.nCopies(3, slow.erased("d", 2)));
            letters.addAll(Collections.nCopies(3, slow.letter("d", 1)));
            Collections.shuffle(letters, new Random(7));
            letters.add(slow.letter("last", 1));

            slow.node.listening();
            slow.postman.sendAll(letters);

            slow.awaitCopy("a30 b30 c30 last1");
            assertThat(slow.ask("select string_agg(households::text, ' ') from known_village where id < 'd'"))
                    .isEqualTo("30 30 30");
            assertThat(slow.deadLetters()).isEmpty();
        }
    }

    @Test
    void aTopicThatComesLateIsNoticed() {
        var lateTopic = pupil.service + ".late.v1";
        var late = new VillageProjection(lateTopic);
        try (var early = new Node(pupil.service + "early", Engines.newDatabase(), Map.of(), late)) {
            late.of(early);
            early.listening();
            await().until(() -> early.get(Listener.class).state() == ListenerState.LISTENING);

            try (var owner = new Postman(lateTopic, 6)) {
                owner.send(owner.letter("a", 1));

                await().untilAsserted(() -> assertThat(early.ask(Pupil.COPY)).isEqualTo("a1"));
            }
        }
    }

    @Test
    void twoReplicasShareTheWorkAndOneGoesOnAlone() {
        var manyTopic = pupil.service + ".many.v1";
        var one = new VillageProjection(manyTopic);
        var two = new VillageProjection(manyTopic);
        try (var owner = new Postman(manyTopic, 6);
                var first = new Node(pupil.service + "many", pupil.database, Map.of(), one);
                var second = new Node(pupil.service + "many", pupil.database, Map.of(), two)) {
            one.of(first);
            two.of(second);
            first.listening();
            second.listening();
            for (var i = 0; i < 50; i++) {
                owner.send(owner.letter("v" + i, 1));
            }
            first.stop();
            for (var i = 0; i < 50; i++) {
                owner.send(owner.letter("v" + i, 2));
            }

            await().untilAsserted(
                            () -> assertThat(pupil.node.ask("select count(*) from known_village where sequence = 2"))
                                    .isEqualTo("50"));
        }
    }
}
