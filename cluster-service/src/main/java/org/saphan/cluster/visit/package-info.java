/// What CDAs and service providers find when they visit a cluster or one of its members (S3-12), on a day on
/// which their assignment counts. What they wrote is read by those who look after the cluster and by their own
/// agency; announced is only that there was a visit.
@NullMarked
package org.saphan.cluster.visit;

import org.jspecify.annotations.NullMarked;
