/// What becomes of an active cluster year after year: its review is opened, and then it is renewed for the next year,
/// which needs the review of the one before (S3-08), graduated, or dissolved. Support goes on for at least as many
/// years
/// as the cluster set itself; to close it earlier needs a justification, and there is no maximum (S3-10, C6).
@NullMarked
package org.saphan.cluster.cycle;

import org.jspecify.annotations.NullMarked;
