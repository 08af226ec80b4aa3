package org.saphan.cluster.fiscalyear;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.plaintext.FreeTexts;
import org.saphan.http.InvalidRequest;

/// What the documents say of a year.
@Schema(description = "What the documents say of a year.")
record YearContent(
        @Schema(description = "What they mean by a year; absent means FISCAL.", examples = "FISCAL") @Nullable YearKind yearKind,

        @Min(0) @Max(10000) @Schema(description = "How many clusters they name.", examples = "30") @Nullable Integer clusters,

        @Schema(description = "Absent while nothing is reported.") @Valid @Nullable ReportedValue reportedValue,

        @Schema(description = "Absent where none was set.") @Valid @Nullable YearTarget target,

        @NotNull @Size(max = 50) @Schema(
                description = "Each the code of an agency, or the name of an organisation; never of a person.",
                examples = "[\"FTI\", \"SU\", \"RMUTT\", \"KMUTNB\", \"NFI\", \"ISMED\"]")
        List<@NotBlank @Size(max = 200) String> partners,

        @Valid @Nullable LaunchEvent launchEvent,

        @NotBlank @Size(max = 500) @Schema(description = "Which document says so.", examples = "ข่าว สสว. 27 กุมภาพันธ์ 2562")
        String source) {

    YearKind kind() {
        return yearKind == null ? YearKind.FISCAL : yearKind;
    }

    /// @throws InvalidRequest when somebody is named twice
    void check() {
        if (Set.copyOf(partners).size() < partners.size()) {
            throw new InvalidRequest("/partners", "NAMED_TWICE");
        }
        var texts = new FreeTexts().with("/source", source);
        for (var i = 0; i < partners.size(); i++) {
            texts.withOrganisation("/partners/" + i, partners.get(i));
        }
        if (launchEvent != null) {
            texts.with("/launchEvent/nameTh", launchEvent.nameTh())
                    .with("/launchEvent/nameEn", launchEvent.nameEn())
                    .with("/launchEvent/place", launchEvent.place());
        }
        texts.check();
    }
}
