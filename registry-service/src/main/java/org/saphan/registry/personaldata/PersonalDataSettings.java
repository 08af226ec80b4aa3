package org.saphan.registry.personaldata;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/// How personal data is protected.
@ConfigMapping(prefix = "saphan.registry.personal-data")
interface PersonalDataSettings {

    /// The file that holds the key: 32 random bytes in base64. Losing it loses the identification numbers.
    Path keyFile();
}
