/// What members of a cluster do with each other (S3-03, S3-04): one supplies another, passes knowledge on to it, buys
/// together with it or shares a facility. Both are active members of the same cluster; there is one linkage of a kind
/// between two, and where the kind has no direction, whoever is named first. A linkage ends when an agency says so, and
/// with the membership of either.
@NullMarked
package org.saphan.cluster.linkage;

import org.jspecify.annotations.NullMarked;
