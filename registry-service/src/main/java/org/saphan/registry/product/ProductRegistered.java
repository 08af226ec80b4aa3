package org.saphan.registry.product;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A product is in the register.
@Fact("registry.product.registered.v1")
record ProductRegistered(ProductState state) implements Event {}
