/// Whether the targets of a programme are met (T4): each held against what was reached, unrounded, by its comparator.
/// A metric is measured by a bean of [TargetMeasure], or, where the target names an indicator of the programme, from
/// the
/// results at the entrepreneurs and the methods they were measured by (T8). Of a target that another service measures,
/// the report says where.
@NullMarked
package org.saphan.plan.target;

import org.jspecify.annotations.NullMarked;
