package org.saphan.cluster.provincetarget;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A province's target was set, or set anew.
@Fact("cluster.province-target.set.v1")
record ProvinceTargetSet(ProvinceTargetPublished state) implements Event {}
