package org.saphan.cluster.known.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/// What plan publishes of a programme, as far as it is needed here.
record PublishedProgramme(@NotNull List<@NotNull @Valid PublishedDuties> agencies) {}
