package org.saphan.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;

/// A service that marketing listens to, as tests play it: tells on its topics, and waits until marketing knows.
final class Neighbour {

    static final Neighbour REGISTER = new Neighbour(TopicWriter.of("registry", "CDD"));
    static final Neighbour PLAN = new Neighbour(TopicWriter.of("plan", "DIP"));

    private final TopicWriter topics;
    private final Map<Object, Long> sequences = new ConcurrentHashMap<>();

    private Neighbour(TopicWriter topics) {
        this.topics = topics;
    }

    void tell(String aggregate, String type, Object id, Map<String, ?> state) {
        var sequence = next(id);
        topics.publish(type, id, sequence, state);
        awaits(aggregate, id, sequence);
    }

    void erase(String aggregate, String type, Object id) {
        topics.erase(type, id, next(id));
        Eventually.until(() -> readKnown(aggregate, id).refused(404, "NOT_FOUND"));
    }

    /// Waits until all that was told of this is known.
    void awaits(String aggregate, Object id) {
        awaits(aggregate, id, sequences.getOrDefault(id, 0L));
    }

    private long next(Object id) {
        return sequences.merge(id, 0L, (before, _) -> before + 1);
    }

    private static void awaits(String aggregate, Object id, long sequence) {
        Eventually.until(
                () -> assertThat(readKnown(aggregate, id).ok().at("sequence").asLong())
                        .isGreaterThanOrEqualTo(sequence));
    }

    private static Answer readKnown(String aggregate, Object id) {
        return Api.as("OPS-MOC").get("/marketing/v1/known/{aggregate}/{id}", aggregate, id);
    }
}
