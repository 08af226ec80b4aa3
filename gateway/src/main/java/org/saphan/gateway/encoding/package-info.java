/// Answers made smaller for who can read them so. A body that is encoded is another representation of the same thing:
/// its strong entity tag gets a suffix, which is taken off again when it comes back in a condition.
@NullMarked
package org.saphan.gateway.encoding;

import org.jspecify.annotations.NullMarked;
