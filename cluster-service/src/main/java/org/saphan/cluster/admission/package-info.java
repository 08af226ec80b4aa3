/// Who may be a member, decided from what is known alone: an entrepreneur that the register told to be registered,
/// and not merged into another. The facts that it was decided on are kept with their sequence.
@NullMarked
package org.saphan.cluster.admission;

import org.jspecify.annotations.NullMarked;
