package org.saphan.registry.admission;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// CDD does not let the system in.
@Fact("registry.admission.refused.v1")
record AdmissionRefused(AdmissionState state) implements Event {}
