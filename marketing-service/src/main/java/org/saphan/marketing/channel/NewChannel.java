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

/// A channel as it is opened.
@Schema(description = "A channel as it is opened.", examples = """
                {
                  "nameTh": "ห้างสรรพสินค้าในกรุงโตเกียว",
                  "nameEn": "Department store in Tokyo",
                  "type": "EXPORT",
                  "market": "FOREIGN",
                  "providerAgency": "OPS-MOC",
                  "opensOn": "2011-06-01",
                  "requirements": [
                    {"kind": "STARS", "least": 4},
                    {"kind": "CERTIFICATE", "anyOf": ["HACCP", "ISO"]},
                    {"kind": "CATEGORY", "anyOf": ["FOOD"]},
                    {"kind": "CAPACITY", "least": 2000, "unit": "PACK"}
                  ],
                  "capacity": 40,
                  "countries": ["JP"],
                  "exportHub": true
                }""")
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

        @Schema(description = "Its last day, of a fair for one.", examples = "2011-06-09") @Nullable LocalDate closesOn,

        @Size(max = 20) @Schema(description = "What it asks of every product that is sold through it.") @Nullable List<@NotNull @Valid Requirement> requirements,

        @Min(1) @Max(1_000_000) @Schema(description = "How many entrepreneurs it has room for; absent for no limit.", examples = "40")
        @Nullable Integer capacity,

        @Size(max = 60) @Schema(
                description =
                        "The countries that it leads to, ISO 3166-1 alpha-2; only of a channel that leads abroad.",
                examples = "[\"JP\"]")
        @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,

        @Schema(description = "It is a regional export hub (S4-12); absent means no.") @Nullable Boolean exportHub) {

    /// Whether who sells through it has a channel of its own (S1-05).
    boolean givesOwnChannel() {
        return type == ChannelType.OWN_WEBSITE || Boolean.TRUE.equals(runByEntrepreneur);
    }

    ChannelTerms terms() {
        return ChannelTerms.of(requirements, capacity, countries, exportHub);
    }
}
