/// A route without an operation id.
@NullMarked
package org.saphan.twin.documents.thing;

import org.jspecify.annotations.NullMarked;
