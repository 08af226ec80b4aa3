package org.saphan.registry.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/// What may be asked for, and how often.
@ConfigMapping(prefix = "saphan.registry.admission.request")
interface AdmissionSettings {

    /// The scopes that exist.
    List<String> scopes();

    /// Those that are granted only with a justification, because they open personal data.
    @WithDefault("registry.personal.read")
    List<String> justifiedScopes();

    /// Below which domains an office's mailbox is.
    @WithDefault("go.th,ac.th,or.th,mi.th")
    List<String> mailboxDomains();

    /// How many requests for one agency may be open at a time.
    @WithDefault("3")
    int mostOpen();

    /// How many requests may come from one address a day.
    @WithDefault("20")
    int mostADay();
}
