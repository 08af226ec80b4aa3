package org.saphan.registry.entrepreneur;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.address.Address;
import org.saphan.registry.identification.CommunityEnterpriseCode;
import org.saphan.registry.phone.SealedPhone;

/// Who is to be registered.
@Schema(
        description =
                "Who is to be registered. A group has a community-enterprise code or its representative's number.")
record NewEntrepreneur(
        @NotNull @Schema(examples = "COMMUNITY_GROUP") EntrepreneurKind kind,

        @Schema(description = "A number of the agency's own.") @Size(min = 1, max = 50) @Nullable String externalNo,

        @Schema(examples = "กลุ่มวิสาหกิจชุมชนโสธรพัฒนา") @NotBlank @Size(max = 300) String nameTh,

        @Schema(examples = "Sothon Phatthana Community Enterprise Group") @Size(max = 300) @Nullable String nameEn,

        @Schema(description = "What may be published of a single owner.") @Size(max = 300) @Nullable String tradeName,

        @Schema(description = "A person's 13 digits.", examples = "1000000000009")
        @Pattern(regexp = "\\d{13}") @Nullable String nationalId,

        @Schema(description = "A legal person's 13 digits.") @Pattern(regexp = "\\d{13}") @Nullable String juristicId,

        @Schema(description = "Twelve digits, or as printed.") @Pattern(regexp = CommunityEnterpriseCode.FORM) @Nullable String communityEnterpriseCode,

        @Schema(examples = "25") @Min(1) @Max(100000) @Nullable Integer memberCount,

        @Schema(description = "How the community has a part in it; at least one.", examples = "[\"PRODUCTION\"]")
        @NotEmpty @Size(max = 3) Set<CommunityLink> communityLinks,

        @NotNull @Valid Address address,

        @Schema(description = "A Thai telephone number; personal data.", examples = "0000005678")
        @Pattern(regexp = SealedPhone.FORM) @Size(max = 30) @Nullable String phone,

        @Schema(description = "Buddhist era.", examples = "2553") @Min(2544) @Max(2700) int registrationYearBE,

        @Schema(examples = "12") @Min(0) @Max(1000000) @Nullable Integer employees,

        @Schema(description = "THB.", examples = "1500000.00")
        @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Nullable BigDecimal annualRevenue,

        @Schema(examples = "MANUFACTURING") @Nullable Sector sector) {

    EntrepreneurContent content() {
        return new EntrepreneurContent(
                externalNo,
                nameTh,
                nameEn,
                tradeName,
                communityEnterpriseCode,
                memberCount,
                communityLinks,
                address,
                phone,
                employees,
                annualRevenue,
                sector);
    }
}
