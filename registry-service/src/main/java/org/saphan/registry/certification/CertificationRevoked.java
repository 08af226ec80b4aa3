package org.saphan.registry.certification;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A certificate was taken back before its last day.
@Fact("registry.certification.revoked.v1")
record CertificationRevoked(CertificationState state) implements Event {}
