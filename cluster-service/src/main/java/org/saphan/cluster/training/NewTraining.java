package org.saphan.cluster.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.cluster.plaintext.FreeTexts;
import org.saphan.http.InvalidRequest;

/// A training as it was held.
@Schema(
        description = "A training as it was held. No personal data: others than members and CDAs are a head-count.",
        examples = """
                {
                  "theme": "STANDARDS",
                  "standardKinds": ["PRODUCTION"],
                  "topic": "มาตรฐานการผลิตสับปะรดแปรรูป GHP",
                  "startsOn": "2019-05-14",
                  "endsOn": "2019-05-15",
                  "serviceProviderId": "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a",
                  "otherParticipants": 12
                }""")
record NewTraining(
        @NotNull @Schema(examples = "STANDARDS") TrainingTheme theme,

        @Schema(description = "Of STANDARDS at least one, of another theme none.", examples = "[\"PRODUCTION\"]")
        @Size(max = 4) @Nullable List<@NotNull StandardKind> standardKinds,

        @NotBlank @Size(max = 300) @Schema(examples = "มาตรฐานการผลิตสับปะรดแปรรูป GHP")
        String topic,

        @NotNull @PastOrPresent @Schema(examples = "2019-05-14")
        LocalDate startsOn,

        @NotNull @PastOrPresent @Schema(examples = "2019-05-15")
        LocalDate endsOn,

        @NotNull @Schema(description = "Assigned to the cluster then.")
        UUID serviceProviderId,

        @Schema(description = "Members that took part.") @Size(max = 1000) @Nullable List<@NotNull UUID> memberIds,

        @Schema(description = "CDAs that took part.") @Size(max = 200) @Nullable List<@NotNull UUID> cdaIds,

        @Schema(description = "How many others took part; absent means none.", examples = "12")
        @Min(0) @Max(100_000) @Nullable Integer otherParticipants) {

    /// Each once, in the order of the list.
    List<StandardKind> kinds() {
        return standardKinds == null
                ? List.of()
                : standardKinds.stream().distinct().sorted().toList();
    }

    List<UUID> members() {
        return memberIds == null ? List.of() : memberIds.stream().distinct().toList();
    }

    List<UUID> cdas() {
        return cdaIds == null ? List.of() : cdaIds.stream().distinct().toList();
    }

    int others() {
        return otherParticipants == null ? 0 : otherParticipants;
    }

    /// Where each member stands in the body.
    Map<String, UUID> membersByPointer() {
        var members = members();
        return IntStream.range(0, members.size())
                .boxed()
                .collect(Collectors.toMap(each -> "/memberIds/" + each, members::get));
    }

    /// @throws InvalidRequest when it ends before it begins, or nobody took part
    /// @throws StandardKindsNotOfTheme when kinds of standards are missing, or are of no use
    void check() {
        new FreeTexts().with("/topic", topic).check();
        if (endsOn.isBefore(startsOn)) {
            throw new InvalidRequest("/endsOn", "BEFORE_START");
        }
        if (members().isEmpty() && cdas().isEmpty() && others() == 0) {
            throw new InvalidRequest("/memberIds", "NO_PARTICIPANT");
        }
        if ((theme == TrainingTheme.STANDARDS) == kinds().isEmpty()) {
            throw new StandardKindsNotOfTheme(theme);
        }
    }
}
