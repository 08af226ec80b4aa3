package org.saphan.cluster.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.plaintext.FreeTexts;

/// A visit as it was.
@Schema(description = "A visit as it was. No personal data.")
record NewVisit(
        @NotNull @PastOrPresent @Schema(examples = "2019-05-14")
        LocalDate visitedOn,

        @Schema(description = "The member that was visited; absent where it was the cluster as a whole.") @Nullable UUID membershipId,

        @NotBlank @Size(max = 500) @Schema(examples = "ติดตามการลดต้นทุนการแปรรูปสับปะรด")
        String purpose,

        @NotBlank @Size(max = 2000) @Schema(examples = "กำลังการผลิตเพิ่มขึ้น แต่ยังไม่มีมาตรฐานการผลิต")
        String findings,

        @Size(max = 2000) @Schema(examples = "นัดหน่วยงานผู้ให้บริการด้านมาตรฐาน") @Nullable String nextSteps) {

    void check() {
        new FreeTexts()
                .with("/purpose", purpose)
                .with("/findings", findings)
                .with("/nextSteps", nextSteps)
                .check();
    }
}
