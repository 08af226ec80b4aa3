/// Shows each rule of the house fail on its twin, and pass on a small service that keeps them all.
@NullMarked
package org.saphan.bench.architecture;

import org.jspecify.annotations.NullMarked;
