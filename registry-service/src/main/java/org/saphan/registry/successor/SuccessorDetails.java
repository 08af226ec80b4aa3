package org.saphan.registry.successor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A successor; it stands as long as it is not withdrawn.
@Schema(
        description =
                "A successor; it stands as long as it is not withdrawn. The name is masked unless a purpose was stated.")
public record SuccessorDetails(
        @NotNull UUID successorId,
        @NotNull UUID entrepreneurId,
        @NotNull SuccessorRelation relation,
        @NotNull Integer birthYearBE,

        @NotNull @JsonProperty("isAdult") @Schema(description = "Whether it was of age when it was named.")
        Boolean adult,

        @Schema(description = "Masked, or in the open.", maxLength = 200) @Nullable String name,

        @Nullable LocalDate takesOverOn,
        @NotNull LocalDate namedOn,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version) {}
