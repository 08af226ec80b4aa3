package org.saphan.plan.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is asked of another agency.
@Schema(name = "NewHandOver", description = "What is asked of another agency.", examples = """
                {
                  "toAgency": "DOAE",
                  "dueOn": "2030-01-31",
                  "reason": "งานแปรรูปสินค้าเกษตรเป็นภารกิจของกรมส่งเสริมการเกษตร"
                }""")
record NewHandOver(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "DOAE")
        String toAgency,

        @Schema(description = "By when it is to be answered; today or later.") @NotNull
        LocalDate dueOn,

        @NotBlank @Size(max = 2000) String reason) {}
