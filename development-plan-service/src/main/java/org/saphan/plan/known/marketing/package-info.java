/// What this service knows of marketing: which entrepreneurs sell through a channel of their own (S1-05).
@NullMarked
package org.saphan.plan.known.marketing;

import org.jspecify.annotations.NullMarked;
