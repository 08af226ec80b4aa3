package org.saphan.cluster.rubric;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the scores of one dimension mean.
@Schema(name = "RubricDimension", description = "What the scores of one dimension mean.")
record RubricDetails(
        @NotNull SocialDimension dimension,

        @Schema(required = true, description = "Whether a round needs a finding in it before it closes.")
        boolean required,

        @NotNull @Schema(minItems = 5, maxItems = 5) List<RubricLevel> levels,

        @Schema(required = true, description = "The edition of the words, which findings keep.")
        long version) {}
