/// Finds entrepreneurs by what an agency has: identification numbers, OTOP numbers, community-enterprise codes, its own
/// references. What was asked for is never answered back, and whoever is found is written down in the access log.
@NullMarked
package org.saphan.registry.lookup;

import org.jspecify.annotations.NullMarked;
