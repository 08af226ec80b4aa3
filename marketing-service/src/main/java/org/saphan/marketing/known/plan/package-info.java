/// What marketing knows of plan: who graduated from which programme, and which agency has which duty in it.
@NullMarked
package org.saphan.marketing.known.plan;

import org.jspecify.annotations.NullMarked;
