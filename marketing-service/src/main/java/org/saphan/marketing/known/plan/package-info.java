/// What marketing knows of plan: who graduated from which programme, which agency has which duty in it, who
/// signed it, and what it promises.
@NullMarked
package org.saphan.marketing.known.plan;

import org.jspecify.annotations.NullMarked;
