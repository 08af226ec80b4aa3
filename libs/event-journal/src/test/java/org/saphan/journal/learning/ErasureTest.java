package org.saphan.journal.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private final Pupil pupil = new Pupil();

    @AfterEach
    void close() {
        pupil.close();
    }

    @Test
    void whatIsErasedIsForgottenAndDoesNotComeBack() {
        var poisoned = pupil.tooBig("a", 2);
        pupil.send(
                pupil.letter("a", 1),
                pupil.letter("b", 1),
                poisoned,
                pupil.erased("a", 3),
                pupil.letter("a", 1),
                pupil.letter("a", 2));

        pupil.node.listening();
        pupil.send(pupil.letter("c", 1));

        pupil.awaitCopy("b1 c1");
        assertThat(pupil.node.ask("select subject || sequence from known_erasure"))
                .isEqualTo("a3");
        assertThat(pupil.node.ask("select count(*) from dead_letter where payload is not null"))
                .isEqualTo("0");
    }

    @Test
    void aTombstoneErasesWhoeverMissedTheEventBeforeIt() {
        pupil.send(pupil.letter("a", 1), pupil.letter("b", 1));
        pupil.node.listening();
        pupil.awaitCopy("a1 b1");

        pupil.send(pupil.erased("a", 2).withData(null));

        pupil.awaitCopy("b1");
    }

    @Test
    void aTombstoneWithoutAWordIsSkipped() {
        pupil.postman.send(new ProducerRecord<>(pupil.postman.topic(), "a".getBytes(UTF_8), null));
        pupil.send(pupil.letter("b", 1));

        pupil.node.listening();

        pupil.awaitCopy("b1");
        assertThat(pupil.deadLetters()).isEmpty();
    }
}
