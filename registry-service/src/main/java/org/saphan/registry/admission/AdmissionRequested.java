package org.saphan.registry.admission;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A system of an agency asks to be let in.
@Fact("registry.admission.requested.v1")
record AdmissionRequested(AdmissionState state) implements Event {}
