/// The training of members and CDAs by the four themes of S3-11, each by a service provider that was assigned to
/// the cluster then, with who took part and what it came to for each member. Others than members are a head-
/// count. What was noted of a member is read by those who look after the cluster; announced are percentages and
/// what was obtained.
@NullMarked
package org.saphan.cluster.training;

import org.jspecify.annotations.NullMarked;
