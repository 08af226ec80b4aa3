package org.saphan.registry.product;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What is known of a product changed.
@Fact("registry.product.amended.v1")
record ProductAmended(ProductState state) implements Event {}
