/// What a programme's documents state, as values: mandate, parties, who is eligible, how many places, how long, which
/// targets. They are data that a programme is opened with; no rule of a programme is written in code.
@NullMarked
package org.saphan.plan.terms;

import org.jspecify.annotations.NullMarked;
