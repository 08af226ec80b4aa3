/// A repository in the singular.
@NullMarked
package org.saphan.twin.repositories.thing;

import org.jspecify.annotations.NullMarked;
