/// What agencies commit and pay for the activities of approved plans (S5-01, P5). The agency of an activity commits
/// money
/// of its fund, never more than the activity's budget nor than the fund has left; it asks for disbursements, never more
/// than the commitment; and another pair of eyes, another agency's or another officer's, lets each disbursement go or
/// turns
/// it down. What was asked for counts until it is turned down.
@NullMarked
package org.saphan.plan.commitment;

import org.jspecify.annotations.NullMarked;
