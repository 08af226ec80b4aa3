package org.saphan.registry.admission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer to a request for admission, with the code that is shown here only.
@Schema(description = "The answer to a request for admission.")
record RequestedAdmission(
        @NotNull UUID admissionId,
        @NotNull AdmissionStage state,

        @NotNull @Schema(
                description = "To be sent as `Claim-Code` to follow the request and to collect the credentials. Shown"
                        + " here only: keep it like a password.",
                maxLength = 100)
        String claimCode,

        @JsonIgnore long version) {

    /// Without the code.
    @Override
    public String toString() {
        return admissionId.toString();
    }
}
