/// What entrepreneurs make, in the five categories of the OPC. Stars belong to a product in a round, never to an
/// entrepreneur
/// (T10).
@NullMarked
package org.saphan.registry.product;

import org.jspecify.annotations.NullMarked;
