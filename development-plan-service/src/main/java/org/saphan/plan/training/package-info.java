/// Training that a community's chosen project gives (S5-12, S5-13): what was taught, on how many days and to how many.
/// Participants are a head-count; of minors nothing else is kept, and they need a reference to their guardians' consent.
/// Beliefs of persons are never recorded, whatever the topic. Participant-days are days times participants; sessions
/// that
/// the same people attend count them once.
@NullMarked
package org.saphan.plan.training;

import org.jspecify.annotations.NullMarked;
