package org.saphan.cluster.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.economicresult.EconomicFigures;
import org.saphan.cluster.plaintext.FreeTexts;
import org.saphan.cluster.socialfinding.SocialCorrection;
import org.saphan.http.InvalidRequest;

/// What is right, and why.
@Schema(description = "What is right, either in figures or in one dimension, and why.", examples = """
                {
                  "memberId": "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a",
                  "economic": {
                    "revenue": 1950000.00,
                    "cost": 1150000.00,
                    "newInvestment": 90000.00,
                    "employees": 14,
                    "collectedOn": "2019-03-31"
                  },
                  "reason": "นับรายได้ของสาขาที่ไม่ได้อยู่ในคลัสเตอร์รวมไว้"
                }""")
record NewCorrection(
        @NotNull UUID memberId,
        @Valid @Nullable EconomicFigures economic,
        @Valid @Nullable SocialCorrection social,

        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "นับรายได้ของสาขาที่ไม่ได้อยู่ในคลัสเตอร์รวมไว้")
        String reason) {

    /// @throws InvalidRequest when there are both or none
    void requireExactlyOne() {
        if ((economic == null) == (social == null)) {
            throw new InvalidRequest(economic == null ? "/economic" : "/social", "ONE_CORRECTION");
        }
    }

    /// Refuses what holds personal data.
    void checkTexts() {
        new FreeTexts()
                .with("/reason", reason)
                .with("/social/text", social == null ? null : social.text())
                .check();
    }
}
