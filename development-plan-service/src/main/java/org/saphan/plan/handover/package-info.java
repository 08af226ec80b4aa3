/// How a step of a plan goes to another agency: its agency, or the programme's owner, asks by a day with a reason; only the
/// other agency's system accepts it or declines it with a reason. An accepted one changes who carries the activity out, in
/// a new edition of the plan, unless money of the old agency is committed to it. What nobody answered by the day is
/// overdue. All end with their plan.
@NullMarked
package org.saphan.plan.handover;

import org.jspecify.annotations.NullMarked;
