/// What a member's year was in figures, a result a member and round (S3-15), measured against its intake by the
/// method of [org.saphan.cluster.economicvalue]. Written while the round is open; once it is closed, what was
/// wrong is superseded by a result that says why, and what counts is counted anew. Figures of single members are
/// the business of who monitors and who coordinates the cluster, and never part of an event.
@NullMarked
package org.saphan.cluster.economicresult;

import org.jspecify.annotations.NullMarked;
