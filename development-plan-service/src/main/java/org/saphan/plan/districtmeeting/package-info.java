/// Meetings of a district about a group that takes part in a programme (S5-06). The heads of offices, the OTOP network,
/// the village-fund network and the group hear what the programme is about, and pick who takes part in the community's
/// forums. Everybody is counted by category and nobody is named. A meeting is recorded, and corrected, by an agency that
/// coordinates locally in the province (S5-04).
@NullMarked
package org.saphan.plan.districtmeeting;

import org.jspecify.annotations.NullMarked;
