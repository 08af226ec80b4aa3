package org.saphan.plan.enrolment;

import java.util.UUID;

/// What other features need of an enrolment.
public record EnrolmentFacts(
        UUID id, String programmeCode, UUID entrepreneurId, String provinceCode, EnrolmentState state) {}
