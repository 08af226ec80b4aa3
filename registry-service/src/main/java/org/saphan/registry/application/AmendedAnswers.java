package org.saphan.registry.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.opcround.QuadrantTable;

/// Answers that take the place of an application's.
@Schema(description = "Answers that take the place of an application's.", examples = """
                {"answers": ["1.2", "2.2", "3.3", "4.2", "5.4"]}""")
record AmendedAnswers(
        @NotNull @Size(min = 1, max = 20) @Schema(description = "The items of the quadrant table that hold, one a heading.")
        List<@NotNull @Pattern(regexp = QuadrantTable.ITEM) String> answers) {}
