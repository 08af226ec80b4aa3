/// Who helps a cluster: its CDAs (cluster development agents) and its service providers, each entered in its
/// register before, and assigned for a time by the agency that drives the cluster or by OSMEP (S3-12). An
/// assignment counts from its first day to its last, as long as nobody has ended it. A CDA helps no more clusters
/// at once than its agency said are not too many. Whoever retires helps nobody any more.
@NullMarked
package org.saphan.cluster.assignment;

import org.jspecify.annotations.NullMarked;
