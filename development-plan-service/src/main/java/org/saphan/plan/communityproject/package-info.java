/// Projects that a group's community proposes, judges, chooses in its second forum and carries out. A project touches
/// one
/// or more of six dimensions of community life (S5-10) and links to the group's OTOP work (S5-11): without these it is
/// neither proposed nor chosen (P10). It goes PROPOSED → CHOSEN → RUNNING → DONE, or is REJECTED; an enrolment has one
/// that was chosen. In a programme that develops by such projects, the start of it takes the group into the programme,
/// and without it done nobody graduates.
@NullMarked
package org.saphan.plan.communityproject;

import org.jspecify.annotations.NullMarked;
