package org.saphan.marketing.ownwebsite;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A website as it is claimed.
@Schema(description = "A website as it is claimed for an entrepreneur.")
record NewOwnWebsite(
        @NotBlank @Size(max = 500) @Schema(
                description =
                        "Over http or https, without credentials. The site is claimed as a whole, whatever page is"
                                + " named.",
                examples = "https://www.sothon.example/")
        String url,

        @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(description = "The programme that it counts for.", examples = "OTOP_PLUS_NEXT")
        @Nullable String programmeCode) {}
