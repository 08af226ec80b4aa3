/// What became of entrepreneurs after their graduation: they are visited in the months that the programme names, and it is
/// noted whether the business still runs and which of the five outcomes it has kept. Who has become an SME is promoted.
@NullMarked
package org.saphan.plan.followup;

import org.jspecify.annotations.NullMarked;
