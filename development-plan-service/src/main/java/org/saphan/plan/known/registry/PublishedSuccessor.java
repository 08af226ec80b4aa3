package org.saphan.plan.known.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of a successor: that there is one, never who.
record PublishedSuccessor(
        UUID entrepreneurId,
        String relation,
        @JsonProperty("isAdult") boolean adult,
        @Nullable LocalDate withdrawnOn) {}
