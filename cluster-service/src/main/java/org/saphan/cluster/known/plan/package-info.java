/// What cluster knows of plan: which agency has which duty in a programme.
@NullMarked
package org.saphan.cluster.known.plan;

import org.jspecify.annotations.NullMarked;
