/// One journey an entrepreneur across all agencies (S1-02): the dated steps from the register, the rounds, the
/// programmes, the
/// channels and the clusters, and the stage that follows from them.
@NullMarked
package org.saphan.registry.journey;

import org.jspecify.annotations.NullMarked;
