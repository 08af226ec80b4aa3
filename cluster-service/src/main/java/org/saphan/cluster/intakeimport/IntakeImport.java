package org.saphan.cluster.intakeimport;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.intake.IntakeSource;

/// Intakes as they are sent. Each is read by itself, so that one that cannot be read refuses itself alone.
@Schema(description = "Intakes of one cluster's enterprises, as an application holds them.")
record IntakeImport(
        @NotNull @Schema(examples = "SME_CONNEXT") IntakeSource source,

        @NotNull @Size(min = 1, max = 1000) @Schema(type = SchemaType.ARRAY, implementation = IntakeItem.class)
        List<JsonNode> items) {}
