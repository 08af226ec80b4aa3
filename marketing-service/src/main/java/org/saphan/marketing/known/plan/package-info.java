/// What marketing knows of plan: who graduated from which programme, who takes part in which of its activities, and
/// which agency has which duty in it.
@NullMarked
package org.saphan.marketing.known.plan;

import org.jspecify.annotations.NullMarked;
