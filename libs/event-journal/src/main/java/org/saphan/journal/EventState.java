package org.saphan.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// The public state of an aggregate after a change: what other agencies may know of it. Implemented by a record
/// whose components become the JSON data of the event; [#subject()] and [#sequence()] travel beside the data, never
/// inside.
public interface EventState {

    /// The aggregate's id, which is the key on the topic.
    @JsonIgnore
    String subject();

    /// The aggregate's version after the change: it only rises, and one transaction raises it once.
    @JsonIgnore
    long sequence();
}
