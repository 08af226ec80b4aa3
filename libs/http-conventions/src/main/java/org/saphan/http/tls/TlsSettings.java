package org.saphan.http.tls;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Whom a service lets in over TLS.
@ConfigMapping(prefix = "saphan.tls")
interface TlsSettings {

    /// `anybody`, `known` or `known-or-probe`.
    @WithDefault("anybody")
    Callers callers();
}
