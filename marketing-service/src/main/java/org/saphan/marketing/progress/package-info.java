/// What may become of an onboarding: APPLIED → SCREENED → PREPARING → LIVE ⇄ PAUSED, then CLOSED; REJECTED before
/// it is live. A value without any knowledge of who acts or why; every other feature asks it.
@NullMarked
package org.saphan.marketing.progress;

import org.jspecify.annotations.NullMarked;
