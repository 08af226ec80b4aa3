package org.saphan.cluster.externallink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// An organisation that strengthens a cluster.
@Schema(description = "An organisation that strengthens a cluster.")
record NewExternalLink(
        @NotNull @Schema(examples = "THAILAND_POST") ExternalLinkKind kind,

        @NotBlank @Size(max = 200) @Schema(description = "Its name; never a person's.", examples = "บริษัท ไปรษณีย์ไทย จำกัด")
        String organisation,

        @NotBlank @Size(max = 1000) @Schema(description = "What for; no personal data.", examples = "จัดส่งสินค้าของสมาชิกในอัตราพิเศษ")
        String purpose,

        @NotNull @PastOrPresent @Schema(examples = "2019-04-01")
        LocalDate since,

        @Schema(description = "The last day, where it is agreed; not before `since`.", examples = "2020-03-31")
        @Nullable LocalDate until) {

    /// @throws InvalidRequest when it ends before it begins
    void check() {
        if (until != null && until.isBefore(since)) {
            throw new InvalidRequest("/until", "BEFORE_SINCE");
        }
    }
}
