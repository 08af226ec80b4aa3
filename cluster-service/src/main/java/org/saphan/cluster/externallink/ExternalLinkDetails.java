package org.saphan.cluster.externallink;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An external link, as every reader may see it.
@Schema(description = "An organisation that strengthens a cluster.")
record ExternalLinkDetails(
        @NotNull UUID externalLinkId,
        @NotNull UUID clusterId,
        @NotNull ExternalLinkKind kind,
        @NotNull @Schema(maxLength = 200) String organisation,
        @NotNull @Schema(maxLength = 1000) String purpose,
        @NotNull LocalDate since,

        @Schema(description = "The last day, where there is one.") @Nullable LocalDate until,

        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,
        @JsonIgnore long version) {}
