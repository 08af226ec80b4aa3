package org.saphan.cluster.assignment;

import java.util.UUID;

/// What other features need of an assignment.
///
/// @param agency whose help it is
/// @param period the days on which it counted, or does
public record AssignmentFacts(UUID id, UUID clusterId, AssignmentRole role, String agency, AssignmentPeriod period) {}
