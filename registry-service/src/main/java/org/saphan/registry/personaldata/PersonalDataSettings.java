package org.saphan.registry.personaldata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/// How personal data is protected, and for how long it is kept.
@ConfigMapping(prefix = "saphan.registry.personal-data")
public interface PersonalDataSettings {

    /// The file that holds the key: 32 random bytes in base64. Losing it loses the identification numbers.
    Path keyFile();

    /// How long personal data is kept that nobody works with any more.
    Retention retention();

    /// Periods, each from the day on which it was last needed.
    interface Retention {

        /// Of who was not accepted into the register, from the rejection.
        @WithDefault("P365D")
        Duration rejected();

        /// Of who left the register, from the deregistration.
        @WithDefault("P3650D")
        Duration deregistered();

        /// Who saw whose data, from the reading.
        @WithDefault("P3650D")
        Duration accessLog();
    }
}
