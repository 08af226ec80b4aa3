package org.saphan.registry.admission;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// CDD lets the system in; it may collect its credentials.
@Fact("registry.admission.approved.v1")
record AdmissionApproved(AdmissionState state) implements Event {}
