/// The custom-made plan (เฉพาะราย) of one entrepreneur in one programme (S1-09): there is at most one open plan, and it
/// is
/// built on a confirmed diagnosis. Agencies that develop entrepreneurs write it together; each activity is given to an
/// agency that holds the duty for its support area (S1-13…15) and meets at least one diagnosed problem (S1-11). A plan
/// goes
/// DRAFT → SUBMITTED → APPROVED → IN_PROGRESS → COMPLETED; it can be RETURNED for rewriting and CANCELLED, and it is
/// SUSPENDED while its entrepreneur's registration is. It is approved and closed only while its three social and
/// cultural
/// safeguards stand at PASS (S1-12), and closing judges the five outcomes (S1-05). Plans with the same problems and the
/// same activities are reported, not refused: whether they are copies is for people to say.
@NullMarked
package org.saphan.plan.developmentplan;

import org.jspecify.annotations.NullMarked;
