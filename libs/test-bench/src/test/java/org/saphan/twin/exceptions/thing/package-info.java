/// A refusal that does not say what is wrong.
@NullMarked
package org.saphan.twin.exceptions.thing;

import org.jspecify.annotations.NullMarked;
