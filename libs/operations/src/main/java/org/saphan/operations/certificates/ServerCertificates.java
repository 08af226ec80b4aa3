package org.saphan.operations.certificates;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Has the program's own listener show and believe what counts at the moment of each handshake.
@Singleton
class ServerCertificates implements HttpServerOptionsCustomizer {

    private final Certificates certificates;
    private final Optional<String> configured;

    ServerCertificates(
            Certificates certificates,
            @ConfigProperty(name = "quarkus.http.tls-configuration-name") Optional<String> configured) {
        this.certificates = certificates;
        this.configured = configured;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        if (certificates.arePresent()
                && configured.filter(Certificates.NAME::equals).isPresent()) {
            options.setKeyCertOptions(certificates.shown());
            options.setTrustOptions(certificates.believed());
        }
    }
}
