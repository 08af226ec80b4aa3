/// A use case with two ways in.
@NullMarked
package org.saphan.twin.usecases.thing;

import org.jspecify.annotations.NullMarked;
