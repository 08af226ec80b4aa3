/// How agencies tell each other what happened. A service records each change of an aggregate in its journal, in the
/// transaction of the change; the relay puts the journal's events on Kafka; the projections of other services learn
/// from them. What is public here is what a service uses: [Journal] to record, [Projection] to learn.
@NullMarked
package org.saphan.journal;

import org.jspecify.annotations.NullMarked;
