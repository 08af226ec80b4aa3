package org.saphan.registry.admission;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The system's credentials count no more; it may collect others.
@Fact("registry.admission.renewed.v1")
record AdmissionRenewed(AdmissionState state) implements Event {}
