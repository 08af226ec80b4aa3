package org.saphan.registry.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;

/// A certificate as it was issued.
@Schema(description = "A certificate as it was issued.", examples = """
                {
                  "standard": "TCPS",
                  "certificateNo": "มผช.1555/2563",
                  "issuedBy": "สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม",
                  "validFrom": "2026-02-01",
                  "validTo": "2029-01-31"
                }""")
record NewCertification(
        @NotNull @Schema(examples = "TCPS") Standard standard,

        @Schema(description = "The standard's name; for OTHER only, and then always.")
        @Size(min = 1, max = 200) @Nullable String standardName,

        @NotBlank @Size(max = 100) @Schema(examples = "มผช.1555/2563")
        String certificateNo,

        @NotBlank @Size(max = 200) @Schema(description = "The organisation.", examples = "สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม")
        String issuedBy,

        @NotNull @Schema(examples = "2026-02-01") LocalDate validFrom,

        @Schema(
                description = "The last day on which it holds; absent when it does not run out.",
                examples = "2029-01-31")
        @Nullable LocalDate validTo) {

    /// @throws CertificationInconsistent naming everything that does not hold together
    void requireConsistent() {
        var violations = new ArrayList<Violation>();
        if ((standard == Standard.OTHER) != (standardName != null)) {
            violations.add(Violation.of("/standardName", "NAME_OF_OTHER"));
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            violations.add(Violation.of("/validTo", "BEFORE_VALID_FROM"));
        }
        if (!violations.isEmpty()) {
            throw new CertificationInconsistent(List.copyOf(violations));
        }
    }
}
