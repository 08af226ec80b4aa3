package org.saphan.plan.criterion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.fieldnote.FreeTexts;
import org.saphan.plan.fieldnote.OnlyOnce;

/// How a project was judged by the two criteria (S5-10, S5-11).
@Schema(description = "How a project was judged: all six dimensions, each once, and the link to OTOP.", examples = """
                {
                  "findings": [
                    {"dimension": "PEOPLE_AND_NETWORKS", "met": true, "reason": "เยาวชนกับกลุ่มผู้ผลิตเป็นเครือข่ายกัน"},
                    {"dimension": "GROUP_CAPABILITY", "met": false, "reason": "ไม่เปลี่ยนขีดความสามารถของกลุ่ม"},
                    {"dimension": "OCCUPATIONS", "met": true, "reason": "ทำขนมขายเป็นอาชีพเสริมได้"},
                    {"dimension": "WISDOM_AND_CULTURE", "met": true, "reason": "สืบทอดขนมไทยของชุมชน"},
                    {"dimension": "KNOWLEDGE_MANAGEMENT", "met": true, "reason": "บันทึกสูตรและวิธีทำไว้"},
                    {"dimension": "NATURAL_RESOURCES", "met": false, "reason": "ไม่เกี่ยวกับทรัพยากรธรรมชาติ"}
                  ],
                  "otopLinked": true,
                  "otopReason": "ขนมไทยเป็นผลิตภัณฑ์ OTOP ของกลุ่ม"
                }""")
public record ProjectJudgement(
        @NotNull @Size(min = 6, max = 6) List<@NotNull @Valid DimensionFinding> findings,

        @Schema(required = true, description = "Whether it links to OTOP activities.", examples = "true")
        boolean otopLinked,

        @NotBlank @Size(max = 1000) @Schema(maxLength = 1000, examples = "ขนมไทยเป็นผลิตภัณฑ์ OTOP ของกลุ่ม")
        String otopReason) {

    /// Refuses a dimension that stands twice, and texts with personal data.
    public void check() {
        OnlyOnce.check(
                "/findings", findings.stream().map(DimensionFinding::dimension).toList());
        new FreeTexts()
                .with("/findings", findings.stream().map(DimensionFinding::reason).toList())
                .with("/otopReason", otopReason)
                .check();
    }

    /// The dimensions that were found, in the order of the enum.
    public List<Dimension> met() {
        return findings.stream()
                .filter(DimensionFinding::met)
                .map(DimensionFinding::dimension)
                .sorted()
                .toList();
    }
}
