/// What a year of the cluster programme came to (S3-02, S3-15): how many clusters were supported and how old they
/// are, the economic value that the closed rounds counted, what fell, who was absent, held against the year's
/// target and the year before. What was measured and what the documents report as bounds are never mixed: growth
/// is computed between two figures of the same kind, and says of which. By province, sector and origin only groups
/// of three members and more show their sums.
@NullMarked
package org.saphan.cluster.yearreport;

import org.jspecify.annotations.NullMarked;
