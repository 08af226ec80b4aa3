/// The journal over HTTP, for agencies without Kafka: the same events, complete and in order per aggregate, in pages or
/// as
/// a stream; and what they add up to, so that a copy can be compared with its owner.
@NullMarked
package org.saphan.journal.feed;

import org.jspecify.annotations.NullMarked;
