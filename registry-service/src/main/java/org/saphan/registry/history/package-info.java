/// What the register said before: every change of an entrepreneur or a product with who, when and why, and the state as
/// of
/// a day. The database keeps the states by trigger, so that a change by file is kept like one by hand.
@NullMarked
package org.saphan.registry.history;

import org.jspecify.annotations.NullMarked;
