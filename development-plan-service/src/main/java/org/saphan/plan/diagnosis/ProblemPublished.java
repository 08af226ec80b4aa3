package org.saphan.plan.diagnosis;

import java.util.List;
import java.util.UUID;
import org.saphan.plan.support.SupportArea;

/// What other agencies may know of a problem: no text, because it may name persons.
record ProblemPublished(UUID id, Severity severity, List<SupportArea> supportAreas) {}
