/// What this service knows of the register: the areas and since when they exist, the entrepreneurs and where they
/// stand,
/// how their products were rated in each round and for which standards they are certified, and who has a successor.
@NullMarked
package org.saphan.plan.known.registry;

import org.jspecify.annotations.NullMarked;
