/// Who takes an enterprise over (S4-07): heirs and members. A name is a person's, sealed at rest and masked in answers;
/// a
/// minor is never named (PDPA s. 20). Others learn that there is a successor, never who.
@NullMarked
package org.saphan.registry.successor;

import org.jspecify.annotations.NullMarked;
