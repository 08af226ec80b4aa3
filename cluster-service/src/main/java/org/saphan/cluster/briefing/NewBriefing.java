package org.saphan.cluster.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.plaintext.FreeTexts;

/// Information as it is issued.
@Schema(description = "Information as it is issued. No personal data.")
record NewBriefing(
        @NotBlank @Size(max = 300) @Schema(examples = "มาตรฐานส่งออกสับปะรดแปรรูปฉบับใหม่")
        String titleTh,

        @Size(max = 300) @Schema(examples = "New export standard of processed pineapple") @Nullable String titleEn,

        @NotBlank @Size(max = 10_000) @Schema(examples = "ประเทศคู่ค้าประกาศเกณฑ์สารตกค้างใหม่ ขอให้แจ้งสมาชิกของคลัสเตอร์")
        String text,

        @Schema(examples = "[\"https://www.acfs.go.th/\"]") @NotNull @Size(max = 20)
        List<@NotNull @Size(max = 500) @Pattern(regexp = "https://[^\\s/?#]+[^\\s]*") String> links,

        @NotNull @Schema(examples = "BOTH") BriefingAudience audience,

        @Schema(
                description = "Only for who knows one of these, or helps a cluster of one; absent or none for all.",
                examples = "[\"PINEAPPLE\"]")
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> sectors,

        @Schema(description = "Only for who helps this cluster.") @Nullable UUID clusterId) {

    void check() {
        new FreeTexts()
                .with("/titleTh", titleTh)
                .with("/titleEn", titleEn)
                .with("/text", text)
                .check();
    }
}
