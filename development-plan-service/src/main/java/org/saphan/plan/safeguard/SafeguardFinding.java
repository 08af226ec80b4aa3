package org.saphan.plan.safeguard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a safeguard holds, and why.
@Schema(description = "Whether a safeguard holds, and why.", examples = """
                {
                  "result": "PASS",
                  "note": "ยังใช้ลายผ้าดั้งเดิมของชุมชน"
                }""")
public record SafeguardFinding(
        @NotNull SafeguardResult result,

        @Schema(examples = "ยังใช้ลายผ้าดั้งเดิมของชุมชน") @NotBlank @Size(max = 2000) String note) {}
