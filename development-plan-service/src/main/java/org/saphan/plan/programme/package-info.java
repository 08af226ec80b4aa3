/// The programmes. A programme is opened from its documents as data, and closed when its owner ends it; between the two
/// it says who may take part, how many, whose resolution selects, and which agency holds which duty, everywhere or in
/// some provinces only. Every other feature asks [org.saphan.plan.programme.ProgrammeDuties] before it lets an agency
/// act.
@NullMarked
package org.saphan.plan.programme;

import org.jspecify.annotations.NullMarked;
