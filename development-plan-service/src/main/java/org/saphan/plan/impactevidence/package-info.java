/// How hard an entrepreneur was hit (S4-01): the turnover of a span of days before and of as long a span after, the
/// cause, and the document that proves it. Whether the drop is enough is the programme's own measure, compared
/// unrounded
/// at the moment of the question (T11). A correction supersedes; nothing is changed. Turnover is readable by the
/// programme's agencies only and never published.
@NullMarked
package org.saphan.plan.impactevidence;

import org.jspecify.annotations.NullMarked;
