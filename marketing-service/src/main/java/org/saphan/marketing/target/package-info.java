/// Whether the targets of a programme that are measured in the market are met (T4): entrepreneurs with a website
/// of their own, online shops, value added (S2-09, S2-10). Each is held against what was reached, unrounded, by
/// its comparator. A metric is measured by a bean of [TargetMeasure]. Of a target that another service measures,
/// the report says where.
@NullMarked
package org.saphan.marketing.target;

import org.jspecify.annotations.NullMarked;
