/// The assessments of an entrepreneur's potential (การประเมินศักยภาพ, S5-03), recorded only by who holds the duty
/// `ASSESS_POTENTIAL` in the programme. What an assessment found is never
/// changed; the latest one counts.
@NullMarked
package org.saphan.plan.potentialassessment;

import org.jspecify.annotations.NullMarked;
