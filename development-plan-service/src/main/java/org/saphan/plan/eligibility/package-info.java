/// Whether an entrepreneur may take part in a programme: the programme's terms held against what is known. The rule is
/// plain Java over facts; it reports every broken rule, and the facts it was decided on are kept as a snapshot.
@NullMarked
package org.saphan.plan.eligibility;

import org.jspecify.annotations.NullMarked;
