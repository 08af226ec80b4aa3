/// How events look outside: as CloudEvents, in Kafka's binary mode and in JSON; and how Kafka is reached.
@NullMarked
package org.saphan.journal.wire;

import org.jspecify.annotations.NullMarked;
