package org.saphan.plan.known.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the register publishes of an area, as far as it is needed here.
record PublishedArea(
        String code,
        String level,
        String nameTh,
        String nameEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
