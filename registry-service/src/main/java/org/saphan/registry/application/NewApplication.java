package org.saphan.registry.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.opcround.QuadrantTable;

/// A product that is to be judged.
@Schema(description = "A product that is to be judged.", examples = """
                {
                  "productId": "019bf39f-58c2-7d13-b0a4-6e92c1f75d08",
                  "answers": ["1.1", "2.1", "3.2", "4.1", "5.1"]
                }""")
record NewApplication(
        @NotNull UUID productId,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "The items of the quadrant table that hold, one a heading.")
        List<@NotNull @Pattern(regexp = QuadrantTable.ITEM) String> answers) {}
