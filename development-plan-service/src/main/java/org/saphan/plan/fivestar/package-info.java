/// The five-star entrepreneurs whom no programme has taken up (S5-16): once at five stars, many had no support at a
/// higher level. Computed from the copies of the register and the enrolments at that moment.
@NullMarked
package org.saphan.plan.fivestar;

import org.jspecify.annotations.NullMarked;
