/// The end of a monitoring round (C3): it closes only when each of its members has an economic result and a social
/// finding in every dimension that the rubric requires. What is missing is reported all at once. Nobody is skipped
/// in silence: who left in between is excused, who was absent is named with the reason, and both stay with the
/// round.
@NullMarked
package org.saphan.cluster.closing;

import org.jspecify.annotations.NullMarked;
