package org.saphan.cluster.valuechain;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A way that goods take: each member supplies the next.
@Schema(description = "A way that goods take: each member supplies the next.")
record SupplyPath(
        @NotNull List<ChainMember> members,

        @Schema(required = true, description = "Whether the last of them supplies the consumer.")
        boolean toConsumer) {}
