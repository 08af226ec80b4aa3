/// What this service knows of the register: the areas and since when they exist, the entrepreneurs and where they
/// stand,
/// and how their products were rated in each round.
@NullMarked
package org.saphan.plan.known.registry;

import org.jspecify.annotations.NullMarked;
