/// How many entrepreneurs and products the register has, counted by place, kind, stage and the like, today or as it
/// stood at the end of a day in the past: from the states that rows had, which the history keeps. Whoever left the
/// register does not count, unless the count is by status. Numbers of people are not people: a count says nothing of
/// anybody.
@NullMarked
package org.saphan.registry.statistics;

import org.jspecify.annotations.NullMarked;
