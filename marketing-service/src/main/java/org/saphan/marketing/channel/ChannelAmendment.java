package org.saphan.marketing.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.Requirement;

/// A channel as it shall be from now on.
@Schema(
        description = "A channel as it shall be from now on: what is left out is taken away. Its type, market and"
                + " provider stay.",
        examples = """
                {
                  "nameTh": "ห้างสรรพสินค้าในกรุงโตเกียว",
                  "nameEn": "Department store in Tokyo",
                  "requirements": [
                    {"kind": "STARS", "least": 4},
                    {"kind": "CERTIFICATE", "anyOf": ["HACCP", "ISO"]}
                  ],
                  "capacity": 40
                }""")
record ChannelAmendment(
        @NotBlank @Size(max = 300) @Schema(examples = "งาน OTOP Midyear")
        String nameTh,

        @NotBlank @Size(max = 300) @Schema(examples = "OTOP Midyear fair")
        String nameEn,

        @Schema(description = "Its first day.", examples = "2011-06-01") @Nullable LocalDate opensOn,

        @Schema(description = "Its last day, of a fair for one.", examples = "2011-06-09") @Nullable LocalDate closesOn,

        @Size(max = 20) @Schema(description = "What it asks of every product that is sold through it.") @Nullable List<@NotNull @Valid Requirement> requirements,

        @Min(1) @Max(1_000_000) @Schema(
                description = "How many entrepreneurs it has room for; absent for no limit. Never below what is taken.",
                examples = "40")
        @Nullable Integer capacity,

        @Size(max = 60) @Schema(
                description =
                        "The countries that it leads to, ISO 3166-1 alpha-2; only of a channel that leads abroad.",
                examples = "[\"JP\"]")
        @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,

        @Schema(description = "It is a regional export hub (S4-12); absent means no.") @Nullable Boolean exportHub) {

    ChannelTerms terms() {
        return ChannelTerms.of(requirements, capacity, countries, exportHub);
    }
}
