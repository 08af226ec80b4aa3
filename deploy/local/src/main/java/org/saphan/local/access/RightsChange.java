package org.saphan.local.access;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;

/// What has to be added to the broker's rights, and what removed from them, to make them what is wanted.
record RightsChange(Set<AclBinding> added, Set<AclBinding> removed) {

    RightsChange {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }

    static RightsChange between(Set<AclBinding> there, Set<AclBinding> wanted) {
        return new RightsChange(without(there, wanted), without(wanted, there));
    }

    private static Set<AclBinding> without(Set<AclBinding> some, Set<AclBinding> all) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /// Returns once the broker has written it down; it obeys a moment later.
    void make(Admin admin) throws ExecutionException, InterruptedException {
        if (!added.isEmpty()) {
            admin.createAcls(added).all().get();
        }
        if (!removed.isEmpty()) {
            admin.deleteAcls(removed.stream().map(AclBinding::toFilter).toList())
                    .all()
                    .get();
        }
    }
}
