package org.saphan.marketing.productreach;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// Goods go further than before, or less far, or are another entrepreneur's.
@Fact("marketing.product-reach.changed.v1")
record ProductReachChanged(ProductReachPublished state) implements Event {}
