package org.saphan.registry.product;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where CDD's quadrant table puts a product: A star to the world, B identity, C to competition, D to development.
@Schema(
        description =
                "Where CDD's quadrant table puts a product: A star to the world, B identity, C to competition, D to development.")
public enum Quadrant {
    A,
    B,
    C,
    D
}
