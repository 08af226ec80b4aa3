package org.saphan.cluster.progress;

import java.time.LocalDate;
import java.util.UUID;

/// A membership is over; whoever keeps what hangs on it is told in the same transaction.
public record MembershipEnded(UUID membershipId, LocalDate leftOn) {}
