/// Journeys across the whole suite: the built services as processes of their own, with a real PostgreSQL and a real
/// Kafka, called through the gateway as agencies call them, and killed, paused and cut off while they are at work.
@NullMarked
package org.saphan.suite;

import org.jspecify.annotations.NullMarked;
