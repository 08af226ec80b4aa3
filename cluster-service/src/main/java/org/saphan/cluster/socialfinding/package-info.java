/// What was found at a member beside the figures (S3-15): in each dimension of the rubric a score from 1 to 5 and
/// the words for it. Written while the round is open; once it is closed, what was wrong is superseded by a finding
/// that says why. The words are the business of who monitors and who coordinates the cluster, and never part of an
/// event.
@NullMarked
package org.saphan.cluster.socialfinding;

import org.jspecify.annotations.NullMarked;
