package org.saphan.cluster.known.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the register publishes of an area, as far as it is needed here.
record PublishedArea(
        @NotNull String level,
        @NotNull String nameTh,
        @NotNull String nameEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
