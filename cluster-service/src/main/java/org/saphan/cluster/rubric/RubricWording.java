package org.saphan.cluster.rubric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.InvalidRequest;

/// What the scores of a dimension shall mean.
@Schema(description = "What the scores of a dimension shall mean.", examples = """
                {
                  "required": true,
                  "levels": [
                    {"score": 1, "textTh": "ไม่มีการช่วยเหลือกัน", "textEn": "Members do not help each other"},
                    {"score": 2, "textTh": "ช่วยเหลือกันเป็นครั้งคราว", "textEn": "Help now and then"},
                    {"score": 3, "textTh": "แลกเปลี่ยนความรู้เป็นประจำ", "textEn": "Knowledge is exchanged regularly"},
                    {"score": 4, "textTh": "ทำธุรกิจร่วมกัน", "textEn": "Business is done together"},
                    {"score": 5, "textTh": "พึ่งพากันทั้งห่วงโซ่", "textEn": "The whole chain relies on each other"}
                  ]
                }""")
record RubricWording(
        @NotNull @Schema(description = "Whether a round needs a finding in it before it closes.")
        Boolean required,

        @NotNull @Size(min = 5, max = 5) @Schema(description = "Each score from 1 to 5, in order.")
        List<@NotNull @Valid RubricLevel> levels) {

    /// @throws InvalidRequest when the scores are not 1 to 5 in order
    void check() {
        var inOrder =
                IntStream.range(0, levels.size()).allMatch(i -> levels.get(i).score() == i + 1);
        if (!inOrder) {
            throw new InvalidRequest("/levels", "SCORES_IN_ORDER");
        }
    }
}
