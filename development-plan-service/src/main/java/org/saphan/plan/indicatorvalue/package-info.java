/// What came of a programme at each entrepreneur: jobs, income, quality of life and whatever else its terms follow
/// (S2-02, S2-12), before and after, each measured by a method in a stored edition (T8). What was recorded wrongly is
/// superseded, never changed.
@NullMarked
package org.saphan.plan.indicatorvalue;

import org.jspecify.annotations.NullMarked;
