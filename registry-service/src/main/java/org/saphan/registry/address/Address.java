package org.saphan.registry.address;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where the production is: the subdistrict, and the village in it.
@Embeddable
@Schema(description = "Where the production is.")
public record Address(
        @Schema(description = "Village number (หมู่).", examples = "3") @Size(max = 50) @Nullable String moo,

        @Schema(description = "Six-digit code of the subdistrict.", examples = "240112")
        @NotNull @Pattern(regexp = "\\d{6}") String subdistrictCode) {

    public String districtCode() {
        return subdistrictCode.substring(0, 4);
    }

    public String provinceCode() {
        return subdistrictCode.substring(0, 2);
    }
}
