/// How an enrolment ends before its time: the entrepreneur leaves, which is always possible (P11), takes their
/// voluntary
/// statement back (S1-07), or the selecting body turns a candidate down. The place is free for another.
@NullMarked
package org.saphan.plan.leaving;

import org.jspecify.annotations.NullMarked;
