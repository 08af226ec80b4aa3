package org.saphan.plan.knowledgerecord;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.InvalidRequest;
import org.saphan.plan.criterion.Dimension;
import org.saphan.plan.fieldnote.FreeTexts;
import org.saphan.plan.fieldnote.OnlyOnce;

/// What an office learnt.
@Schema(description = "What an office learnt; no names, no personal data.", examples = """
                {
                  "title": "การขับเคลื่อน OTOP to be SMEs",
                  "assets": ["เวทีประชาคมที่ทุกฝ่ายร่วมกันตัดสินใจ", "ผู้รู้เรื่องขนมไทยในชุมชน"],
                  "core": ["การมีส่วนร่วมของชุมชน"],
                  "strategies": ["ทำงานร่วมกับเครือข่าย OTOP ของอำเภอ"],
                  "dimensions": ["WISDOM_AND_CULTURE"],
                  "office": "สำนักงานพัฒนาชุมชนอำเภอเมืองฉะเชิงเทรา",
                  "periodFrom": "2011-10-01",
                  "periodTo": "2012-06-25"
                }""")
record NewKnowledgeRecord(
        @NotBlank @Size(max = 300) @Schema(examples = "การขับเคลื่อน OTOP to be SMEs")
        String title,

        @Schema(description = "ขุมความรู้") @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> assets,

        @Schema(description = "แก่นความรู้") @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> core,

        @Schema(description = "กลยุทธ์ในการทำงาน")
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> strategies,

        @Schema(description = "Which of the six dimensions it is about, each once.")
        @NotNull @Size(max = 6) List<@NotNull Dimension> dimensions,

        @Schema(
                description = "The office that wrote it down: an office, never a person.",
                examples = "สำนักงานพัฒนาชุมชนอำเภอเมืองฉะเชิงเทรา")
        @NotBlank @Size(max = 200) String office,

        @NotNull @PastOrPresent @Schema(description = "Since when it was learnt.", examples = "2011-10-01")
        LocalDate periodFrom,

        @NotNull @PastOrPresent @Schema(description = "Until when it was learnt.", examples = "2012-06-25")
        LocalDate periodTo) {

    void check() {
        OnlyOnce.check("/dimensions", dimensions);
        if (periodTo.isBefore(periodFrom)) {
            throw new InvalidRequest("/periodTo", "BEFORE_START");
        }
        new FreeTexts()
                .with("/title", title)
                .with("/assets", assets)
                .with("/core", core)
                .with("/strategies", strategies)
                .withOffice("/office", office)
                .check();
    }
}
