/// How applicants are put in order and places given to them: a score by the programme's declared rule, ties by its
/// rules
/// for ties and then by lot, places by its quota, and the reserve behind them. Plain functions of frozen facts: the
/// same input gives the same list, whoever computes it and when.
@NullMarked
package org.saphan.plan.ranking;

import org.jspecify.annotations.NullMarked;
