/// The way of events in traces: that they were published, and that they were learnt. An event carries the trace in
/// which it was recorded; what is done with many at once is told in the trace of each.
@NullMarked
package org.saphan.journal.trace;

import org.jspecify.annotations.NullMarked;
