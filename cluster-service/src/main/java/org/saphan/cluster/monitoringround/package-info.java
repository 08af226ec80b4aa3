/// Rounds in which a cluster's members are monitored (S3-15). A round is about the members that were active on
/// some of its days; it is opened, filled and closed by an agency with the duty MONITOR in the cluster's
/// programme, in one of its provinces, or by OSMEP where the cluster has no programme, and never by an agency that
/// provides one of the cluster's CDAs. Rounds of a cluster follow each other: their days do not overlap, and each
/// is closed after those before. Who could not be reached is noted with a reason; who left in between is excused.
@NullMarked
package org.saphan.cluster.monitoringround;

import org.jspecify.annotations.NullMarked;
