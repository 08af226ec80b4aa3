/// How a plan is written, until it is submitted: activities are added, rewritten and removed, and safeguards are
/// judged. The
/// agencies that develop entrepreneurs in the programme write it together, whoever drafted it.
@NullMarked
package org.saphan.plan.planwriting;

import org.jspecify.annotations.NullMarked;
