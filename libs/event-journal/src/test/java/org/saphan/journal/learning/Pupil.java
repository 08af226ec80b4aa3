package org.saphan.journal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.stream.Stream;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Letter;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Postman;
import org.saphan.journal.bed.VillageProjection;

/// A service that keeps a copy of the villages of another, and the topic that it learns them from.
final class Pupil implements AutoCloseable {

    static final String COPY = "select string_agg(id || sequence, ' ' order by id) from known_village";

    final String service = Node.newService();
    final String database = Engines.newDatabase();
    final Postman postman = new Postman(service + ".village.v1", 1);
    final VillageProjection projection = new VillageProjection(postman.topic());
    final Node node;

    Pupil() {
        this(Map.of());
    }

    Pupil(Map<String, String> settings) {
        node = new Node(service, database, settings, projection);
        projection.of(node);
    }

    Letter letter(String id, long version) {
        return postman.letter(id, version);
    }

    Letter erased(String id, long version) {
        return letter(id, version)
                .with("ce_type", service + ".village.erased.v1")
                .withData("{\"villageId\":\"" + id + "\"}");
    }

    /// The table refuses it.
    Letter tooBig(String id, long version) {
        return letter(id, version).withData("{\"name\":\"x\",\"households\":1000000}");
    }

    void send(Letter... letters) {
        Stream.of(letters).forEach(postman::send);
    }

    String ask(String sql) {
        return node.ask(sql);
    }

    String deadLetters() {
        return node.ask("select coalesce(string_agg(cause, ' ' order by id), '') from dead_letter");
    }

    void awaitCopy(String expected) {
        await().untilAsserted(() -> assertThat(node.ask(COPY)).isEqualTo(expected));
    }

    @Override
    public void close() {
        postman.close();
        node.close();
    }
}
