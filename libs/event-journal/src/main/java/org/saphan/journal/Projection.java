package org.saphan.journal;

import java.util.List;

/// A copy of what another service owns, fed by the events of one topic. Implement it as an `@ApplicationScoped`
/// bean; the library finds it, reads the topic from the beginning, and calls [#learn] with what it heard.
///
/// Erasures need no code: the library deletes the row of an erased aggregate and remembers its id, so that a replay
/// cannot bring it back.
///
/// @param <T> the shape: the projection's own record with only the fields that it needs
public interface Projection<T> {

    /// The topic to learn from, such as `registry.entrepreneur.v1`. A service has one projection a topic.
    String topic();

    /// The record that the event's data is read into. Unknown members are ignored; bean-validation constraints on
    /// it and its compact constructor decide what can never be understood, which then becomes a dead letter.
    Class<T> shape();

    /// The table of the copy. It has the columns `id` (text or uuid, the aggregate's id, primary key) and
    /// `sequence` (bigint); tables that hang on it are emptied by `on delete cascade`.
    String table();

    /// Learns a batch inside a transaction that the library owns: at most one, the newest, per aggregate. Must be
    /// safe to repeat and must keep only what is newer (`where known.sequence < excluded.sequence`). What fails for
    /// a reason of the data becomes a dead letter; what fails because the database is away is called again.
    void learn(List<Heard<T>> batch);
}
