package org.saphan.gateway.tls;

import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.SSLOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jboss.logging.Logger;

/// Makes every HTTP client of the gateway: towards services, the issuer of tokens, and lists. Over `https` they use the
/// certificates that are registered under the name [#NAME], if there are any, and else believe whom the JDK believes.
@ApplicationScoped
public class OutgoingClients {

    /// As in `quarkus.tls.saphan.…`.
    static final String NAME = "saphan";

    private static final Logger LOG = Logger.getLogger(OutgoingClients.class);

    private final Vertx vertx;
    private final TlsConfigurationRegistry certificates;
    private final Set<HttpClient> clients = Collections.newSetFromMap(new WeakHashMap<>());

    OutgoingClients(Vertx vertx, TlsConfigurationRegistry certificates) {
        this.vertx = vertx;
        this.certificates = certificates;
    }

    /// A client that speaks HTTP/1.1, and shows the gateway's certificate to who asks for it over TLS.
    public HttpClient create(HttpClientOptions options, PoolOptions pool) {
        certificates.get(NAME).ifPresent(tls -> TlsConfigUtils.configure(options, tls));
        var client = vertx.createHttpClient(options.setUseAlpn(false), pool);
        synchronized (clients) {
            clients.add(client);
        }
        return client;
    }

    /// New connections use the new certificates; those that are open go on.
    void renew(@Observes CertificateUpdatedEvent event) {
        if (event.name().equals(NAME)) {
            var options = options(event.tlsConfiguration());
            all().forEach(client -> client.updateSSLOptions(options)
                    .onFailure(cause -> LOG.errorf(cause, "exchanged certificates cannot be used")));
        }
    }

    private static SSLOptions options(TlsConfiguration tls) {
        return new SSLOptions(tls.getSSLOptions()).setUseAlpn(false);
    }

    private List<HttpClient> all() {
        synchronized (clients) {
            return List.copyOf(clients);
        }
    }
}
