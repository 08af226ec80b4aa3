/// What this service knows of marketing: through which channels entrepreneurs sell, of their own (S1-05) or not, and
/// how far their goods go, and went (S2-11).
@NullMarked
package org.saphan.plan.known.marketing;

import org.jspecify.annotations.NullMarked;
