/// The community's two forums (เวทีประชาคม). The first explains the objectives and finds the direction (S5-08); the
/// second
/// chooses among the projects that were proposed and stores its resolution (S5-09). There is one of each for a group,
/// the
/// second never before the first (P9). Who took part is counted by category and never named.
@NullMarked
package org.saphan.plan.forum;

import org.jspecify.annotations.NullMarked;
