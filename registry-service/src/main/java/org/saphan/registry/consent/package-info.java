/// What entrepreneurs consent to, with evidence, and when they take it back (PDPA s. 19): at most one standing
/// consent a
/// purpose. Withdrawing is always possible, and the other services stop what they did under it.
@NullMarked
package org.saphan.registry.consent;

import org.jspecify.annotations.NullMarked;
