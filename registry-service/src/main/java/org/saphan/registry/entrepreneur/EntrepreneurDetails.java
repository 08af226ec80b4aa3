package org.saphan.registry.entrepreneur;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.address.Address;
import org.saphan.registry.duplicate.LikelyDuplicate;
import org.saphan.registry.identification.IdentificationKind;
import org.saphan.registry.identification.SealedIdentification;

/// An entrepreneur as agencies with `registry.read` see it: its identification number and phone masked.
@Schema(description = "An entrepreneur. Its identification number and phone are masked unless a purpose was stated.")
public record EntrepreneurDetails(
        @NotNull UUID entrepreneurId,

        @NotNull @Schema(maxLength = 30, examples = "OTOP-2401-2553-00001")
        String otopRegistrationNo,

        @Schema(maxLength = 50) @Nullable String externalNo,
        @NotNull EntrepreneurKind kind,
        @NotNull RegistrationStatus status,
        @NotNull Instant statusSince,
        @Schema(maxLength = 500) @Nullable String statusReason,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @Schema(maxLength = 300) @Nullable String nameEn,
        @Schema(maxLength = 300) @Nullable String tradeName,

        @Schema(description = "Masked, or 13 digits.", maxLength = 13) @Nullable String nationalId,

        @Schema(description = "Masked, or 13 digits.", maxLength = 13) @Nullable String juristicId,

        @Schema(maxLength = 12) @Nullable String communityEnterpriseCode,
        @Nullable Integer memberCount,
        @NotNull @Schema(maxItems = 3) Set<CommunityLink> communityLinks,
        @NotNull Address address,

        @Schema(description = "Masked, or 9 to 10 digits.", maxLength = 10) @Nullable String phone,

        @NotNull @Schema(maxLength = 4) String districtCode,
        @NotNull @Schema(maxLength = 2) String provinceCode,
        @NotNull Integer registrationYearBE,
        @Nullable Integer employees,
        @Nullable BigDecimal annualRevenue,
        @Nullable Sector sector,
        @Nullable SizeClass sizeClass,
        @NotNull JourneyStage journeyStage,
        @Nullable UUID mergedInto,

        @NotNull @Schema(description = "The agency that entered it.", maxLength = 20)
        String registeredBy,

        @Schema(
                description = "In the answer to a registration: who is likely registered already, the likeliest first.",
                maxItems = 10)
        @Nullable List<LikelyDuplicate> likelyDuplicates,

        @JsonIgnore long version) {

    static EntrepreneurDetails of(
            EntrepreneurState state,
            EntrepreneurContent content,
            @Nullable String statusReason,
            String registeredBy,
            @Nullable SealedIdentification identification) {
        var shown = identification == null ? null : identification.masked();
        var isNational = identification != null && identification.kind() == IdentificationKind.NATIONAL_ID;
        return new EntrepreneurDetails(
                state.entrepreneurId(),
                state.otopRegistrationNo(),
                state.externalNo(),
                state.kind(),
                state.status(),
                state.statusSince(),
                statusReason,
                content.nameTh(),
                content.nameEn(),
                content.tradeName(),
                isNational ? shown : null,
                isNational ? null : shown,
                content.communityEnterpriseCode(),
                content.memberCount(),
                content.communityLinks(),
                content.address(),
                content.phone(),
                state.districtCode(),
                state.provinceCode(),
                state.registrationYearBE(),
                content.employees(),
                content.annualRevenue(),
                content.sector(),
                state.sizeClass(),
                state.journeyStage(),
                state.mergedInto(),
                registeredBy,
                null,
                state.version());
    }

    /// The same with number and phone in the open.
    EntrepreneurDetails unmasked(@Nullable String number, @Nullable String openPhone) {
        return new EntrepreneurDetails(
                entrepreneurId,
                otopRegistrationNo,
                externalNo,
                kind,
                status,
                statusSince,
                statusReason,
                nameTh,
                nameEn,
                tradeName,
                nationalId == null ? null : number,
                juristicId == null ? null : number,
                communityEnterpriseCode,
                memberCount,
                communityLinks,
                address,
                openPhone,
                districtCode,
                provinceCode,
                registrationYearBE,
                employees,
                annualRevenue,
                sector,
                sizeClass,
                journeyStage,
                mergedInto,
                registeredBy,
                likelyDuplicates,
                version);
    }

    /// The same with those who are likely the same entrepreneur.
    EntrepreneurDetails proposing(List<LikelyDuplicate> likely) {
        return new EntrepreneurDetails(
                entrepreneurId,
                otopRegistrationNo,
                externalNo,
                kind,
                status,
                statusSince,
                statusReason,
                nameTh,
                nameEn,
                tradeName,
                nationalId,
                juristicId,
                communityEnterpriseCode,
                memberCount,
                communityLinks,
                address,
                phone,
                districtCode,
                provinceCode,
                registrationYearBE,
                employees,
                annualRevenue,
                sector,
                sizeClass,
                journeyStage,
                mergedInto,
                registeredBy,
                likely,
                version);
    }
}
