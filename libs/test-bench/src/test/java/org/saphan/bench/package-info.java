/// Tests of the bench itself.
@NullMarked
package org.saphan.bench;

import org.jspecify.annotations.NullMarked;
