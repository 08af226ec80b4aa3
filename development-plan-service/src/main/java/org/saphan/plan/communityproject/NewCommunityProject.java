package org.saphan.plan.communityproject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.criterion.Criteria;
import org.saphan.plan.criterion.DimensionEffect;
import org.saphan.plan.fieldnote.FreeTexts;
import org.saphan.plan.fieldnote.OnlyOnce;

/// A project as the community proposes it.
@Schema(description = "A project as the community proposes it; no names, no personal data.", examples = """
                {
                  "title": "โครงการฝึกอบรมการทำขนมไทยสืบทอดภูมิปัญญาท้องถิ่น",
                  "dimensions": [
                    {"dimension": "WISDOM_AND_CULTURE", "effect": "เยาวชนสืบทอดการทำขนมไทยของชุมชน"},
                    {"dimension": "PEOPLE_AND_NETWORKS", "effect": "เยาวชนในชุมชนรวมกลุ่มเรียนรู้กับกลุ่มผู้ผลิต"}
                  ],
                  "otopLink": "ขนมไทยเป็นผลิตภัณฑ์ OTOP ของกลุ่ม"
                }""")
record NewCommunityProject(
        @NotBlank @Size(max = 300) @Schema(examples = "โครงการฝึกอบรมการทำขนมไทยสืบทอดภูมิปัญญาท้องถิ่น")
        String title,

        @Schema(description = "Which of the six dimensions it touches, each once and at least one.")
        @NotNull @Size(max = 6) List<@NotNull @Valid DimensionEffect> dimensions,

        @Schema(
                description = "How it links to the group's OTOP work; refused without.",
                examples = "ขนมไทยเป็นผลิตภัณฑ์ OTOP ของกลุ่ม")
        @Size(max = 1000) @Nullable String otopLink) {

    void check() {
        OnlyOnce.check(
                "/dimensions", dimensions.stream().map(DimensionEffect::dimension).toList());
        new FreeTexts()
                .with("/title", title)
                .with("/dimensions", dimensions.stream().map(DimensionEffect::effect).toList())
                .with("/otopLink", otopLink)
                .check();
        Criteria.require(title, dimensions, otopLink != null && !otopLink.isBlank());
    }
}
