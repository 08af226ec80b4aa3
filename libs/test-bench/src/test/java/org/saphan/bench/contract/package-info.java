/// Holds the sample service to contracts, and shows them fail on what is not as promised.
@NullMarked
package org.saphan.bench.contract;

import org.jspecify.annotations.NullMarked;
