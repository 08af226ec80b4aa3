/// A class that is transactional as a whole.
@NullMarked
package org.saphan.twin.whole.thing;

import org.jspecify.annotations.NullMarked;
