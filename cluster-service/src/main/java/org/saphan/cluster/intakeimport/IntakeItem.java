package org.saphan.cluster.intakeimport;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.intake.Intake;
import org.saphan.cluster.intake.IntakeSource;
import org.saphan.cluster.membership.NewMember;
import org.saphan.cluster.membership.Tier;

/// One enterprise's intake as the application holds it.
@Schema(description = "One enterprise's intake as the application holds it.")
record IntakeItem(
        @NotNull @Size(max = 60) @Pattern(regexp = "(?!(\\D*\\d){13})[A-Za-z0-9]+([-/._][A-Za-z0-9]+)*")
        @Schema(
                description = "The application's own reference of this record; never an identification number.",
                examples = "SC-2562-000417")
        String externalReference,

        @Schema(description = "An entrepreneur of the register.") @Nullable UUID entrepreneurId,

        @Size(min = 3, max = 40) @Pattern(regexp = "(?!(\\D*\\d){13})[A-Z0-9]+([-/.][A-Z0-9]+)*")
        @Schema(
                description = "The reference of an SME outside the register; never an identification number.",
                examples = "SME-52-0417")
        @Nullable String smeRef,

        @NotNull @Schema(examples = "UPSTREAM") Tier tier,

        @Size(max = 300) @Pattern(regexp = "(?!(\\D*\\d){13})[^\\p{Cc}]*\\S[^\\p{Cc}]*")
        @Schema(
                description = "The name of an SME outside the register, of a juristic person only.",
                examples = "บริษัท ลำปางผลไม้กระป๋อง จำกัด")
        @Nullable String smeName,

        @Pattern(regexp = "\\d{2}") @Schema(description = "The province of an SME outside the register.", examples = "52")
        @Nullable String provinceCode,

        @NotNull @PastOrPresent @Schema(description = "Not after the day it joined.", examples = "2019-03-15")
        LocalDate collectedOn,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "Revenue of a year, THB.", examples = "1850000.00")
        BigDecimal baselineRevenue,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "Cost of a year, THB.", examples = "1210000.00")
        BigDecimal baselineCost,

        @NotNull @PositiveOrZero @Max(1000000) @Schema(examples = "12")
        Integer baselineEmployees) {

    private static final int DECIMALS = 2;
    private static final int LONGEST_REFERENCE = 60;

    NewMember member() {
        return new NewMember(entrepreneurId, smeRef, smeName, provinceCode, tier);
    }

    Intake intake(IntakeSource source) {
        return new Intake(source, collectedOn, baselineRevenue, baselineCost, baselineEmployees);
    }

    /// Of everything that it says: the same whenever it says the same of the same cluster.
    String digest(UUID clusterId) {
        var said = Stream.of(
                        clusterId,
                        entrepreneurId,
                        smeRef,
                        tier,
                        smeName,
                        provinceCode,
                        collectedOn,
                        baselineRevenue.setScale(DECIMALS, RoundingMode.UNNECESSARY),
                        baselineCost.setScale(DECIMALS, RoundingMode.UNNECESSARY),
                        baselineEmployees)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The reference of what may be no item at all.
    static @Nullable String referenceIn(JsonNode sent) {
        var reference = sent.path("externalReference");
        return reference.isTextual() && reference.textValue().length() <= LONGEST_REFERENCE
                ? reference.textValue()
                : null;
    }
}
