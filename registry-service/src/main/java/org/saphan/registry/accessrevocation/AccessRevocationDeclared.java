package org.saphan.registry.accessrevocation;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// From now on older tokens of this agency, or of this client, count no more.
@Fact("registry.access-revocation.declared.v1")
record AccessRevocationDeclared(AccessRevocationState state) implements Event {}
