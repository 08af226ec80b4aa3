/// Whether the targets of a programme that are measured at its clusters are met (T4): how many clusters were supported,
/// and the economic value that their closed rounds counted (S3-02). Each is held against what was reached, unrounded,
/// by
/// its comparator. Of a target that another service measures, the report says where.
@NullMarked
package org.saphan.cluster.target;

import org.jspecify.annotations.NullMarked;
