/// Brings the journal to Kafka. One relay a service is elected, by an advisory lock in the database; it reads
/// behind the fence, sends each batch in one Kafka transaction, and then writes down how far it has come. What
/// fails in between is sent again: repeats are normal, losses are not. While Kafka is away the service goes on
/// writing.
@NullMarked
package org.saphan.journal.relay;

import org.jspecify.annotations.NullMarked;
