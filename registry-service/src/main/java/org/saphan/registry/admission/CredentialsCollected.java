package org.saphan.registry.admission;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The system has credentials.
@Fact("registry.admission.credentials-issued.v1")
record CredentialsCollected(AdmissionState state) implements Event {}
