/// The three social and cultural safeguards of a plan (S1-12): the goods stay linked to local wisdom and culture, the
/// community benefits, and its way of life does not change. A safeguard may be judged again at any time while the plan
/// is
/// open; the last judgement is in force, and one that is missing or says FAIL blocks both approval and completion.
@NullMarked
package org.saphan.plan.safeguard;

import org.jspecify.annotations.NullMarked;
