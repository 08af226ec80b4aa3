/// Rounds in which a programme's authority selects many at once (S1-06, S2-05): opened for the provinces in which its
/// agency has the duty, decided by a resolution that fixes the list in one transaction, published, and kept with all
/// that it was decided on, so that the list can be computed again and must come out the same. Whoever leaves a place
/// that a round gave is followed from the province's reserve, in order, where the resolution covers that (P12).
/// Whoever changes anything holds the round first, then its provinces in the order of their codes, then enrolments; who
/// leaves holds their own enrolment before all of these, and nobody else waits for that one while holding them.
@NullMarked
package org.saphan.plan.selectionround;

import org.jspecify.annotations.NullMarked;
