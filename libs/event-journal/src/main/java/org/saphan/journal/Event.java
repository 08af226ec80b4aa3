package org.saphan.journal;

/// Something that happened to one aggregate: a record annotated with its [Fact] that carries the aggregate's public
/// state after the change.
public interface Event {

    EventState state();
}
