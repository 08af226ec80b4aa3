package org.saphan.plan.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that was taught, and in which parts.
@Schema(description = "Something that was taught, and in which parts.")
record TrainingContent(
        @NotBlank @Size(max = 200) @Schema(maxLength = 200, examples = "ทองหยิบ")
        String title,

        @Schema(maxItems = 20, examples = "[\"ส่วนผสม\", \"วิธีทำ\", \"สาธิต\"]")
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> parts) {}
