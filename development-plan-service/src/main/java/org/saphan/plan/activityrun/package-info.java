/// The activities of a programme's catalogue as entrepreneurs go through them (S4-05…11). Each activity has rules of
/// its
/// own beside the programme's (T9): stars of the one product, a successor, a standard aimed at, and how long it lasts,
/// months inclusive, by itself or all together (S4-04). The first run takes the entrepreneur into the programme. What
/// is
/// to be recorded is recorded before a run is completed; a certificate may follow later, and the run is certified by
/// itself when the register tells of it. Runs end with the enrolment. What was recorded is readable by the programme's
/// agencies only.
@NullMarked
package org.saphan.plan.activityrun;

import org.jspecify.annotations.NullMarked;
