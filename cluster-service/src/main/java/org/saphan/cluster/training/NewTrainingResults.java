package org.saphan.cluster.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.plaintext.FreeTexts;
import org.saphan.http.InvalidRequest;

/// What a training came to.
@Schema(description = "What a training came to, for members that took part; replaces what was there.", examples = """
                {
                  "items": [
                    {
                      "memberId": "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a",
                      "capacityPercent": 12.50,
                      "costPercent": -4.25,
                      "qualityBetter": true,
                      "standardObtained": "GHP"
                    }
                  ]
                }""")
record NewTrainingResults(@NotEmpty @Size(max = 1000) List<@NotNull @Valid TrainingResult> items) {

    /// @throws InvalidRequest when a member is there twice
    void check() {
        var texts = new FreeTexts();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < items.size(); i++) {
            texts.with("/items/" + i + "/note", items.get(i).note());
            if (!seen.add(items.get(i).memberId())) {
                throw new InvalidRequest("/items/" + i + "/memberId", "MEMBER_TWICE");
            }
        }
        texts.check();
    }
}
