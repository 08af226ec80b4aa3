/// What the agencies of a programme contribute to its marketing (S2-01): space, media, funding, training … Each
/// agency records its own. What was wrong is corrected by another that stands in its place, what did not come is
/// withdrawn. The summary shows each agency that signed the programme, also when it has given nothing yet.
@NullMarked
package org.saphan.marketing.contribution;

import org.jspecify.annotations.NullMarked;
