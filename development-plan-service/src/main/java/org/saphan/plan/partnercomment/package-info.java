/// Comments and suggestions of the partner agencies on what was done with a community (S5-07): on a district meeting, a
/// forum, a project or a training session. Any agency of the programme may comment, and only it takes its comment back.
/// A comment is read by the programme's agencies; its text never leaves with an event.
@NullMarked
package org.saphan.plan.partnercomment;

import org.jspecify.annotations.NullMarked;
