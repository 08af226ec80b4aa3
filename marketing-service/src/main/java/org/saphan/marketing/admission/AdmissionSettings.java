package org.saphan.marketing.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/// What admission to a channel depends on.
@ConfigMapping(prefix = "saphan.marketing.admission")
public interface AdmissionSettings {

    /// The programme whose graduates `NEXT_GRADUATE` means.
    @WithDefault("OTOP_PLUS_NEXT")
    @NotBlank String nextProgramme();

    /// The programme of whose activity A1 `DIP_A1` speaks.
    @WithDefault("DIP_RECOVERY_7")
    @NotBlank String a1Programme();

    /// The stars that one product of an OTOP PLUS application has at least.
    @WithDefault("4")
    @Min(1) @Max(5) int leastStars();
}
