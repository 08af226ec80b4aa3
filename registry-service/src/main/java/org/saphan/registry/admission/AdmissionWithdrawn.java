package org.saphan.registry.admission;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// Who asked does not want to be let in any more.
@Fact("registry.admission.withdrawn.v1")
record AdmissionWithdrawn(AdmissionState state) implements Event {}
