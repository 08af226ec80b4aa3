package org.saphan.registry.accessrevocation;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The tokens that were revoked count again.
@Fact("registry.access-revocation.lifted.v1")
record AccessRevocationLifted(AccessRevocationState state) implements Event {}
