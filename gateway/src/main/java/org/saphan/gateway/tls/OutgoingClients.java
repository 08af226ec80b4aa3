package org.saphan.gateway.tls;

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
import org.saphan.operations.certificates.Certificates;
import org.saphan.operations.certificates.CertificatesExchanged;

/// Makes every HTTP client of the gateway: towards services, the issuer of tokens, and lists. Over `https` they use the
/// program's [Certificates], if there are any, and else believe whom the JDK believes.
@ApplicationScoped
public class OutgoingClients {

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
        certificates.get(Certificates.NAME).ifPresent(tls -> TlsConfigUtils.configure(options, tls));
        var client = vertx.createHttpClient(options.setUseAlpn(false), pool);
        synchronized (clients) {
            clients.add(client);
        }
        return client;
    }

    /// For the timers of who asks by such a client.
    public Vertx vertx() {
        return vertx;
    }

    /// New connections use the new certificates; those that are open go on.
    void renew(@Observes CertificatesExchanged event) {
        var options = new SSLOptions(event.files().getSSLOptions()).setUseAlpn(false);
        all().forEach(client -> client.updateSSLOptions(options)
                .onFailure(cause -> LOG.errorf(cause, "exchanged certificates cannot be used")));
    }

    private List<HttpClient> all() {
        synchronized (clients) {
            return List.copyOf(clients);
        }
    }
}
