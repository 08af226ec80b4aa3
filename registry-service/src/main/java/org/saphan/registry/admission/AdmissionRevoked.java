package org.saphan.registry.admission;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The system is shut out.
@Fact("registry.admission.revoked.v1")
record AdmissionRevoked(AdmissionState state) implements Event {}
