package org.saphan.cluster.cda;

import java.util.UUID;

/// A CDA was retired; told in that transaction to whom it concerns.
public record CdaGone(UUID cdaId) {}
