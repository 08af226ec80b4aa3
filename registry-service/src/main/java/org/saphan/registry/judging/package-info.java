/// How committees judge what was entered into a round: members score the sections that are their committee's,
/// each once, corrected with a reason until the decision; the committee decides when its quorum has scored, by
/// the means of those without a conflict of interest, two decimals, half up. The province forwards an application
/// or rates it on its own sections alone; the national panel rates it. What single members found is CDD's to
/// read, and their agencies'.
@NullMarked
package org.saphan.registry.judging;

import org.jspecify.annotations.NullMarked;
