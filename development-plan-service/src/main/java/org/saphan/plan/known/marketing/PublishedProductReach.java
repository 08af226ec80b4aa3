package org.saphan.plan.known.marketing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/// What marketing publishes of how far goods go, as far as it is needed here.
record PublishedProductReach(
        @NotNull UUID entrepreneurId, @NotNull List<@NotNull @Valid PublishedReachPeriod> history) {}
