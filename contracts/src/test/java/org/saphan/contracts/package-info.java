/// Compares the contracts with those of the last release. What others have built on only grows; what would break them
/// is a `v2` beside the `v1`.
@NullMarked
package org.saphan.contracts;

import org.jspecify.annotations.NullMarked;
