/// What agencies pay out of their commitments, and what comes back (S5-01, P5). The agency that committed asks for
/// a payment, never more than the commitment together; another pair of eyes, another agency's or another officer's,
/// lets it go or turns it down. What was asked for counts until it is turned down. A refund of a payment takes four
/// eyes too, and makes the money free for another payment out of the same commitment.
@NullMarked
package org.saphan.plan.disbursement;

import org.jspecify.annotations.NullMarked;
