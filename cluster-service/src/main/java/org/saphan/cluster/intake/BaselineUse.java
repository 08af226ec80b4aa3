package org.saphan.cluster.intake;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Who measures growth against a baseline says so here: from then on the baseline is not changed any more. Asked in the
/// transaction of the change, with the membership's row locked; who begins to use a baseline locks that row too.
public interface BaselineUse {

    /// Those of these memberships whose baseline is in use.
    Set<UUID> used(Collection<UUID> membershipIds);
}
