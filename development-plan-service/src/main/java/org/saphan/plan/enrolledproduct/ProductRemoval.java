package org.saphan.plan.enrolledproduct;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When and why a product takes part no more.
@Schema(description = "When and why a product takes part no more.", examples = """
                {
                  "removedOn": "2013-02-01",
                  "reason": "กลุ่มเลิกผลิต"
                }""")
record ProductRemoval(
        @NotNull @PastOrPresent @Schema(examples = "2013-02-01")
        LocalDate removedOn,

        @NotBlank @Size(max = 500) @Schema(examples = "กลุ่มเลิกผลิต")
        String reason) {}
