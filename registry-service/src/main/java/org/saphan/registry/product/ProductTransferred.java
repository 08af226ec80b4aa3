package org.saphan.registry.product;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A product is another entrepreneur's from now on, because the two were merged or the merge was undone.
@Fact("registry.product.transferred.v1")
record ProductTransferred(ProductState state) implements Event {}
