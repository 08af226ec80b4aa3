/// What follows when the register finds that two entrepreneurs are one: enrolments, with the diagnoses, plans and runs
/// made in them, voluntary statements, assessments of potential and evidence of impact move to the other, and go back
/// when the register takes the merge back. A chain of merges leads to its end. Where both take part in a programme, or
/// both stated their will or were hit by the same cause, that of the other stands.
@NullMarked
package org.saphan.plan.merge;

import org.jspecify.annotations.NullMarked;
