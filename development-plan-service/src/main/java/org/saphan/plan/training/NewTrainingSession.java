package org.saphan.plan.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.fieldnote.FreeTexts;

/// A training session as it went.
@Schema(description = "A training session as it went: head-counts, never names; beliefs of persons are never recorded.", examples = """
                {
                  "topic": "สุขลักษณะและการทำขนมไทย",
                  "contents": [
                    {"title": "ทองหยิบ", "parts": ["ส่วนผสม", "วิธีทำ", "สาธิต"]},
                    {"title": "ใส่ไส้", "parts": ["ส่วนผสม", "วิธีทำ", "สาธิต"]},
                    {"title": "ขนมกล้วย", "parts": ["ส่วนผสม", "วิธีทำ", "สาธิต"]},
                    {"title": "ข้าวตู", "parts": ["ส่วนผสม", "วิธีทำ", "สาธิต"]}
                  ],
                  "startsOn": "2012-02-04",
                  "days": 2,
                  "participantCount": 30,
                  "isMinorGroup": true,
                  "guardianConsentReference": "แบบยินยอมผู้ปกครอง แฟ้ม 4/2555"
                }""")
record NewTrainingSession(
        @Schema(
                description = "What it was about. Beliefs of persons are never recorded.",
                examples = "สุขลักษณะและการทำขนมไทย")
        @NotBlank @Size(max = 300) String topic,

        @Schema(description = "What was taught.") @NotEmpty @Size(max = 50) List<@NotNull @Valid TrainingContent> contents,

        @NotNull @PastOrPresent @Schema(examples = "2012-02-04")
        LocalDate startsOn,

        @Schema(required = true, examples = "2") @Min(1) @Max(366) int days,

        @Schema(required = true, examples = "30") @Min(1) @Max(100_000) int participantCount,

        @Schema(required = true, description = "Whether minors took part; they are a head-count only.", examples = "true")
        boolean isMinorGroup,

        @Schema(
                description = "Where the guardians' consent is kept, a document's reference; needed for minors.",
                examples = "แบบยินยอมผู้ปกครอง แฟ้ม 4/2555")
        @Size(max = 300) @Nullable String guardianConsentReference,

        @Schema(description = "A session of the same project that the same people attended, so that they count once.")
        @Nullable UUID sameParticipantsAs) {

    void check() {
        var texts = new FreeTexts().with("/topic", topic).with("/guardianConsentReference", guardianConsentReference);
        for (var i = 0; i < contents.size(); i++) {
            texts.with("/contents/" + i + "/title", contents.get(i).title())
                    .with("/contents/" + i + "/parts", contents.get(i).parts());
        }
        texts.check();
        if (isMinorGroup && (guardianConsentReference == null || guardianConsentReference.isBlank())) {
            throw new GuardianConsentRequired(participantCount);
        }
    }
}
