package org.saphan.registry.opcround;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many members without a conflict of interest must have scored before a committee decides.
@Embeddable
@Schema(description = "How many members without a conflict of interest must have scored before a committee decides.")
public record Quorum(
        @Min(1) @Max(1000) @Schema(examples = "5") int provincial,

        @Min(1) @Max(1000) @Schema(examples = "7") int national) {

    /// Of a scheme that says nothing of it.
    static final Quorum ONE = new Quorum(1, 1);

    public int of(CommitteeLevel level) {
        return switch (level) {
            case PROVINCIAL -> provincial;
            case NATIONAL -> national;
        };
    }
}
