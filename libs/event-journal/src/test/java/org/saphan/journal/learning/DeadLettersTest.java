package org.saphan.journal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What nobody understands is put aside, and blocks nothing.
class DeadLettersTest {

    private final Pupil pupil = new Pupil();

    @AfterEach
    void close() {
        pupil.close();
    }

    @Test
    @Tag("refuses")
    void poisonBlocksNothing() {
        for (var version = 1; version <= 20; version++) {
            pupil.send(
                    pupil.letter("a", version),
                    pupil.letter("poisoned", version).without("ce_type"));
        }

        pupil.node.listening();

        pupil.awaitCopy("a20");
        assertThat(pupil.node.ask("select count(*) from dead_letter")).isEqualTo("20");
    }

    @Test
    @Tag("refuses")
    void bytesThatAreNoTextAreKeptAsTheyAre() {
        pupil.postman.send(new ProducerRecord<>(
                pupil.postman.topic(), new byte[] {(byte) 0xff, 0}, new byte[] {(byte) 0xc3, 0, 1}));
        pupil.send(pupil.letter("a", 1));

        pupil.node.listening();

        pupil.awaitCopy("a1");
        assertThat(pupil.node.ask("select encode(key, 'hex') || ' ' || encode(payload, 'hex') from dead_letter"))
                .isEqualTo("ff00 c30001");
    }

    @Test
    void ofAPoisonedAggregateTheLastGoodStateIsKnown() {
        pupil.send(pupil.letter("a", 1), pupil.letter("a", 2), pupil.tooBig("a", 3), pupil.letter("b", 1));

        pupil.node.listening();

        pupil.awaitCopy("a2 b1");
        assertThat(pupil.deadLetters()).isEqualTo("UNLEARNABLE");
    }

    @Test
    void poisonThatIsReadAgainIsKeptOnce() {
        pupil.send(pupil.letter("a", 1).without("ce_type"), pupil.letter("b", 1));
        var messages = List.of(
                new Message(pupil.postman.topic(), 0, 0, null, Map.of(), null),
                new Message(pupil.postman.topic(), 0, 1, null, Map.of("ce_type", "x"), null));

        pupil.node.get(Learner.class).learn(pupil.projection, messages);
        pupil.node.get(Learner.class).learn(pupil.projection, messages);

        assertThat(pupil.node.ask("select count(*) from dead_letter")).isEqualTo("1");
    }
}
