package org.saphan.operations.certificates;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.TrustOptions;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The certificates that are registered under the name [#NAME], if there are any. The files are looked at again and
/// again; new ones count for every new connection at once, and no connection is refused meanwhile.
///
/// Quarkus' own `reload-period` is not used: it has Vert.x exchange the whole TLS context of a listener, which refuses
/// who connects at that moment.
@Singleton
public class Certificates {

    /// As in `quarkus.tls.saphan.…`.
    public static final String NAME = "saphan";

    private static final Logger LOG = Logger.getLogger(Certificates.class);

    private final Vertx vertx;
    private final Optional<TlsConfiguration> files;
    private final Duration period;
    private final Consumer<CertificatesExchanged> told;
    private final Current current = new Current();
    private final CurrentKeys keys = new CurrentKeys(current);
    private final CurrentAuthorities authorities = new CurrentAuthorities(current);

    @Inject
    Certificates(
            Vertx vertx,
            TlsConfigurationRegistry registry,
            @ConfigProperty(name = "saphan.certificates.look-every", defaultValue = "30s") Duration period,
            Event<CertificatesExchanged> exchanges) {
        this(vertx, registry.get(NAME), period, exchanges::fire);
    }

    /// @param told of every exchange
    Certificates(Vertx vertx, Optional<TlsConfiguration> files, Duration period, Consumer<CertificatesExchanged> told) {
        this.vertx = vertx;
        this.files = files;
        this.period = period;
        this.told = told;
        files.ifPresent(each -> current.replace(CertificateSet.of(each, vertx)));
    }

    void begin(@Observes StartupEvent started) {
        if (files.isPresent()) {
            vertx.setPeriodic(period.toMillis(), _ -> vertx.executeBlocking(this::look, false));
        }
    }

    /// Takes what stands in the files now. What is not whole, such as a key beside the certificate of another, is left
    /// alone: the next look finds the rest.
    ///
    /// @return whether something else counts from now on
    boolean look() {
        if (!files.orElseThrow().reload()) {
            LOG.warn("the files of the certificates cannot be read; what was read before counts");
            return false;
        }
        try {
            var fresh = CertificateSet.of(files.orElseThrow(), vertx);
            var isNew = current.replace(fresh);
            if (isNew) {
                LOG.infof("certificates exchanged: %s", fresh);
                told.accept(new CertificatesExchanged(files.orElseThrow()));
            }
            return isNew;
        } catch (IllegalStateException unusable) {
            LOG.warnf("%s; what was read before counts", unusable.getMessage());
            return false;
        }
    }

    public boolean arePresent() {
        return files.isPresent();
    }

    /// For a server that shows, at each handshake, the certificate of that moment.
    public KeyCertOptions shown() {
        return KeyCertOptions.wrap(keys);
    }

    /// For a server that believes, at each handshake, the authorities of that moment.
    public TrustOptions believed() {
        return TrustOptions.wrap(authorities);
    }

    /// For a client of the JDK's that shows and believes, at each handshake, what counts at that moment.
    public SSLContext context() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {keys}, new TrustManager[] {authorities}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
