package org.saphan.marketing.productioncapacity;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An agency stated how much of a product can be made in a month.
@Fact("marketing.production-capacity.stated.v1")
record ProductionCapacityStated(ProductionCapacityPublished state) implements Event {}
