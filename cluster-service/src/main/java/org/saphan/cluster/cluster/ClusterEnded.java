package org.saphan.cluster.cluster;

import java.time.LocalDate;
import java.util.UUID;

/// Fired inside the transaction that graduates or dissolves a cluster, so that what hangs on it ends with it.
public record ClusterEnded(UUID clusterId, ClusterState outcome, LocalDate closedOn) {}
