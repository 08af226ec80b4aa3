/// What a cluster has reached, such as that the betta became the national aquatic animal (S3-07), with the day and the
/// evidence.
@NullMarked
package org.saphan.cluster.milestone;

import org.jspecify.annotations.NullMarked;
