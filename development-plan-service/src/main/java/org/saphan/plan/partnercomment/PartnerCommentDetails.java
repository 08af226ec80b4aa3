package org.saphan.plan.partnercomment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A comment, as the programme's agencies may see it.
@Schema(description = "A partner agency's comment or suggestion.")
record PartnerCommentDetails(
        @NotNull UUID commentId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull CommentedKind on,
        @NotNull UUID subjectId,
        @NotNull CommentKind kind,
        @NotNull @Schema(maxLength = 4000, description = "Empty once it was withdrawn.")
        String text,

        @NotNull @Schema(maxLength = 20) String agency,
        @NotNull LocalDate madeOn,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version) {}
