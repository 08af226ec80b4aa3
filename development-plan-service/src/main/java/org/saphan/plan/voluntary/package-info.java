/// The voluntary statements: an entrepreneur's word that they join a programme of their own will (ความสมัครใจ, S1-07),
/// with
/// its date and its evidence. It is not a consent to the use of data. Who withdraws it leaves the programme.
@NullMarked
package org.saphan.plan.voluntary;

import org.jspecify.annotations.NullMarked;
