/// What a rule of selection would select, asked of the whole register before anything is decided, with the programme's
/// own terms or with others. Nothing is kept; a round that selects from the register with the same terms gives the
/// same list, but for its own lot.
@NullMarked
package org.saphan.plan.simulation;

import org.jspecify.annotations.NullMarked;
