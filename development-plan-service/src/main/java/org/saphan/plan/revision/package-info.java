/// How an approved plan is changed: an agency begins a revision, a draft copy of the plan's activities, of which there is
/// one at a time; the developing agencies rewrite and submit it, and the agency that approves plans approves it, with
/// other eyes than those that submitted it, or returns it. What is completed stays as it is, and what money is committed
/// to stays where the money is. An approved revision replaces the plan's activities in a new edition. A revision that was
/// begun on an older edition than the plan's is written again first.
@NullMarked
package org.saphan.plan.revision;

import org.jspecify.annotations.NullMarked;
