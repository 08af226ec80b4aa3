package org.saphan.journal.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.journal.learning.Misunderstanding.ATTRIBUTE_INVALID;
import static org.saphan.journal.learning.Misunderstanding.ATTRIBUTE_MISSING;
import static org.saphan.journal.learning.Misunderstanding.INVALID;
import static org.saphan.journal.learning.Misunderstanding.NOT_JSON;
import static org.saphan.journal.learning.Misunderstanding.UNLEARNABLE;
import static org.saphan.journal.learning.Misunderstanding.WRONG_KEY;
import static org.saphan.journal.learning.Misunderstanding.WRONG_SHAPE;
import static org.saphan.journal.learning.Misunderstanding.WRONG_TOPIC;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Letter;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.VillageProjection;

/// Every kind of message that can never be understood, between two good ones.
class PoisonTest {

    private static final VillageProjection PROJECTION = new VillageProjection("bench.village.v1");
    private static final Node NODE = new Node("other", Engines.newDatabase(), Map.of(), PROJECTION);

    @BeforeEach
    void clean() {
        PROJECTION.of(NODE);
        NODE.sql("truncate known_village, dead_letter");
    }

    @AfterAll
    static void close() {
        NODE.close();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                of("no type", ATTRIBUTE_MISSING, l -> l.without("ce_type")),
                of("no subject", ATTRIBUTE_MISSING, l -> l.without("ce_subject")),
                of("no sequence", ATTRIBUTE_MISSING, l -> l.without("ce_sequence")),
                of("no time", ATTRIBUTE_MISSING, l -> l.without("ce_time")),
                of("no version", ATTRIBUTE_MISSING, l -> l.without("ce_specversion")),
                of("blank subject", ATTRIBUTE_MISSING, l -> l.with("ce_subject", " ")),
                of("old version", ATTRIBUTE_INVALID, l -> l.with("ce_specversion", "0.3")),
                of("odd type", ATTRIBUTE_INVALID, l -> l.with("ce_type", "VillageGrown")),
                of("odd sequence", ATTRIBUTE_INVALID, l -> l.with("ce_sequence", "1e3")),
                of("negative", ATTRIBUTE_INVALID, l -> l.with("ce_sequence", "-1")),
                of("odd time", ATTRIBUTE_INVALID, l -> l.with("ce_time", "yesterday")),
                of("endless id", ATTRIBUTE_INVALID, l -> l.with("ce_subject", "x".repeat(300))),
                of("wrong topic", WRONG_TOPIC, l -> l.with("ce_type", "other.village.grown.v1")),
                of("other key", WRONG_KEY, l -> l.withKey("other")),
                of("no key", WRONG_KEY, l -> l.withKey(null)),
                of("no data", WRONG_SHAPE, l -> l.withData("")),
                of("no JSON", NOT_JSON, l -> l.withData("<village/>")),
                of("half JSON", NOT_JSON, l -> l.withData("{\"name\":\"x\"")),
                of("two values", WRONG_SHAPE, l -> l.withData("{} {}")),
                of("an array", WRONG_SHAPE, l -> l.withData("[1]")),
                of("JSON null", WRONG_SHAPE, l -> l.withData("null")),
                of("too deep", WRONG_SHAPE, l -> l.withData("{\"x\":" + "[".repeat(5000))),
                of("wrong kind", WRONG_SHAPE, l -> data(l, "\"x\"", "\"many\"")),
                of("refused by the shape", WRONG_SHAPE, l -> data(l, "\"x\"", "-1")),
                of("blank", INVALID, l -> data(l, "\" \"", "1")),
                of("missing", INVALID, l -> l.withData("{\"name\":\"x\"}")),
                of("NUL in text", UNLEARNABLE, l -> data(l, "\"a\\u0000\"", "1")),
                of("refused by the table", UNLEARNABLE, l -> data(l, "\"x\"", "1000000")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @Tag("refuses")
    void becomesADeadLetterAndBlocksNothing(String name, Misunderstanding cause, UnaryOperator<Letter> bend) {
        var poisoned = bend.apply(Letter.of(PROJECTION.topic(), "poisoned", 1));
        var batch = List.of(message(1, good("a")), message(2, poisoned), message(3, good("b")));

        NODE.get(Learner.class).learn(PROJECTION, batch);

        assertThat(NODE.ask("select string_agg(id, ' ' order by id) from known_village"))
                .isEqualTo("a b");
        assertThat(NODE.ask("select string_agg(cause || ' ' || topic || ' ' || \"offset\", ';') from dead_letter"))
                .isEqualTo(cause + " bench.village.v1 2");
    }

    private static Letter good(String id) {
        return Letter.of(PROJECTION.topic(), id, 1);
    }

    private static Letter data(Letter letter, String name, String households) {
        return letter.withData("{\"name\":%s,\"households\":%s,\"new\":true}".formatted(name, households));
    }

    private static Message message(long offset, Letter letter) {
        return new Message(PROJECTION.topic(), 0, offset, bytes(letter.key()), letter.headers(), bytes(letter.data()));
    }

    private static Bytes bytes(String text) {
        return text == null ? null : Bytes.wrap(text.getBytes(UTF_8));
    }

    private static Arguments of(String name, Misunderstanding cause, UnaryOperator<Letter> bend) {
        return Arguments.of(name, cause, bend);
    }
}
