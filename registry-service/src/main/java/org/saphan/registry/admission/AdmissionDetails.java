package org.saphan.registry.admission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.agency.NewAgency;

/// A request for admission and what became of it, for CDD and for whoever holds its claim code.
@Schema(description = "A request for admission and what became of it.")
record AdmissionDetails(
        @NotNull UUID admissionId,
        @NotNull @Schema(maxLength = 20, examples = "RICE-DEPARTMENT") String agencyCode,
        @Nullable NewAgency newAgency,
        @NotNull @Schema(maxLength = 200) String systemName,
        @NotNull @Schema(maxLength = 1000) String purpose,
        @NotNull @Schema(maxLength = 200) String unitMailbox,
        @NotNull @Schema(maxItems = 20) List<String> wantedScopes,
        @NotNull Instant requestedAt,
        @NotNull AdmissionStage state,
        @NotNull @Schema(maxItems = 20) List<String> grantedScopes,
        @Schema(maxLength = 200) @Nullable String decisionReference,
        @Schema(maxLength = 1000) @Nullable String personalDataJustification,

        @Schema(description = "Why it was refused or revoked.", maxLength = 500) @Nullable String reason,

        @Schema(maxLength = 200) @Nullable String clientId,
        @JsonIgnore long version) {

    static AdmissionDetails of(
            UUID id,
            NewAdmission request,
            Instant requestedAt,
            AdmissionStage state,
            @Nullable AdmissionApproval approval,
            @Nullable String reason,
            @Nullable String clientId,
            long version) {
        return new AdmissionDetails(
                id,
                request.agencyCode(),
                request.newAgency(),
                request.systemName(),
                request.purpose(),
                request.unitMailbox(),
                request.scopes(),
                requestedAt,
                state,
                approval == null ? List.of() : approval.scopes(),
                approval == null ? null : approval.decisionReference(),
                approval == null ? null : approval.personalDataJustification(),
                reason,
                clientId,
                version);
    }
}
