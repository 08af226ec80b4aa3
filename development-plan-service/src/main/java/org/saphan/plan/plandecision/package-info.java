/// What is decided on a written plan: it is approved within the money that was allocated (P5), returned, carried out,
/// completed or cancelled by the agencies with the duty; it is cancelled by itself when its entrepreneur leaves the
/// programme, and rests while the register holds its entrepreneur suspended or deregistered.
@NullMarked
package org.saphan.plan.plandecision;

import org.jspecify.annotations.NullMarked;
