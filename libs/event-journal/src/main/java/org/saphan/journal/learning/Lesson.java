package org.saphan.journal.learning;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// A batch of messages of one topic, made out: the newest of each aggregate, what is gone, and what nobody
/// understands.
final class Lesson<T> {

    private final Map<String, Heard<T>> newest = new LinkedHashMap<>();
    private final Map<String, Understood.Gone<T>> gone = new LinkedHashMap<>();
    private final Map<Message, NotUnderstood> misunderstood = new LinkedHashMap<>();

    static <T> Lesson<T> of(List<Message> batch, Projection<T> projection, Understanding understanding) {
        var lesson = new Lesson<T>();
        for (var message : batch) {
            try {
                lesson.take(understanding.of(message, projection));
            } catch (NotUnderstood why) {
                lesson.misunderstood.put(message, why);
            }
        }
        return lesson;
    }

    List<Heard<T>> newest() {
        return List.copyOf(newest.values());
    }

    List<Understood.Gone<T>> gone() {
        return List.copyOf(gone.values());
    }

    Map<Message, NotUnderstood> misunderstood() {
        return misunderstood;
    }

    /// When the newest of what was heard happened.
    Optional<Instant> newestTime() {
        return Stream.concat(
                        newest.values().stream().map(Heard::time),
                        gone.values().stream().map(Understood.Gone::time))
                .max(Instant::compareTo);
    }

    private void take(Understood<T> understood) {
        switch (understood) {
            case Understood.Told<T>(var heard) ->
                newest.merge(heard.subject(), heard, (a, b) -> a.sequence() < b.sequence() ? b : a);
            case Understood.Gone<T> erased -> gone.put(erased.subject(), erased);
            case Understood.Nothing<T> _ -> {}
        }
    }
}
