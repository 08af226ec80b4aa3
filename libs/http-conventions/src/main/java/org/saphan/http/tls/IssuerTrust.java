package org.saphan.http.tls;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import javax.net.ssl.HttpsURLConnection;
import org.saphan.operations.certificates.Certificates;

/// Has the keys that sign tokens fetched from whom the program believes at that moment. SmallRye JWT fetches them by
/// connections of the JDK, and by itself knows one authority only, as it was when it first asked; whoever wants that
/// sets `smallrye.jwt.client.tls.certificate.path`.
@Singleton
class IssuerTrust {

    private final Certificates certificates;

    IssuerTrust(Certificates certificates) {
        this.certificates = certificates;
    }

    void begin(@Observes StartupEvent started) {
        if (certificates.arePresent()) {
            HttpsURLConnection.setDefaultSSLSocketFactory(certificates.context().getSocketFactory());
        }
    }
}
