package org.saphan.marketing.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A channel as it is opened.
@Schema(description = "A channel as it is opened.")
record NewChannel(
        @NotBlank @Size(max = 300) @Schema(examples = "งาน OTOP Midyear")
        String nameTh,

        @NotBlank @Size(max = 300) @Schema(examples = "OTOP Midyear fair")
        String nameEn,

        @NotNull @Schema(examples = "FAIR") ChannelType type,
        @NotNull @Schema(examples = "DOMESTIC") Market market,

        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Schema(description = "The agency that provides the channel.", examples = "CDD")
        String providerAgency,

        @Schema(
                description =
                        "Each entrepreneur runs it itself, under its own name; absent means no. A website of its own always is.")
        @Nullable Boolean runByEntrepreneur,

        @Schema(description = "Its first day.", examples = "2011-06-01") @Nullable LocalDate opensOn,

        @Schema(description = "Its last day, of a fair for one.", examples = "2011-06-09") @Nullable LocalDate closesOn) {

    /// Whether who sells through it has a channel of its own (S1-05).
    boolean givesOwnChannel() {
        return type == ChannelType.OWN_WEBSITE || Boolean.TRUE.equals(runByEntrepreneur);
    }
}
