package org.saphan.plan.handover;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the other agency takes the activity over.
@Schema(
        name = "HandOverAcceptance",
        description = "When the other agency carries the activity out; as planned where absent.",
        examples = "{\"startsOn\": \"2012-01-01\", \"endsOn\": \"2012-06-30\"}")
record HandOverAcceptance(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {}
