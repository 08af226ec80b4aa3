package org.saphan.registry.certification;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A product is certified for a standard.
@Fact("registry.certification.granted.v1")
record CertificationGranted(CertificationState state) implements Event {}
