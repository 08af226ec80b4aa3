/// A route that says nothing of its scope.
@NullMarked
package org.saphan.twin.scopes.thing;

import org.jspecify.annotations.NullMarked;
