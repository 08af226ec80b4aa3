/// Things, which have a name and can be broken.
@NullMarked
package org.saphan.sample.thing;

import org.jspecify.annotations.NullMarked;
