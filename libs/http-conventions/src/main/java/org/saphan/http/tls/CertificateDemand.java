package org.saphan.http.tls;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.VertxHttpConfig.InsecureRequests;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saphan.operations.certificates.BriefSessions;

/// Asks callers for their certificates, as the settings say.
@Singleton
class CertificateDemand implements HttpServerOptionsCustomizer {

    private static final String HEALTH = "/q/health";

    private final Callers callers;
    private final InsecureRequests plain;

    CertificateDemand(
            TlsSettings settings,
            @ConfigProperty(name = "quarkus.http.insecure-requests", defaultValue = "enabled") InsecureRequests plain) {
        this.callers = settings.callers();
        this.plain = plain;
    }

    /// A port beside it that asks nobody would make the demand worthless.
    void begin(@Observes StartupEvent started) {
        if (callers != Callers.ANYBODY && plain != InsecureRequests.DISABLED) {
            throw new IllegalStateException("saphan.tls.callers asks for certificates, but the service also listens"
                    + " without TLS: set quarkus.http.insecure-requests=disabled");
        }
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setClientAuth(callers.handshake());
        if (callers != Callers.ANYBODY) {
            options.setSslEngineOptions(new BriefSessions());
        }
    }

    void watch(@Observes Router router) {
        if (callers == Callers.KNOWN_OR_PROBE) {
            router.route().order(Integer.MIN_VALUE).handler(CertificateDemand::check);
        }
    }

    private static void check(RoutingContext context) {
        if (isKnown(context.request()) || isHealth(context.normalizedPath())) {
            context.next();
        } else {
            context.fail(403);
        }
    }

    /// The handshake has already refused a certificate of an unknown authority; none at all it lets pass.
    private static boolean isKnown(HttpServerRequest request) {
        try {
            return request.sslSession() != null && request.sslSession().getPeerCertificates().length > 0;
        } catch (SSLPeerUnverifiedException nothingShown) {
            return false;
        }
    }

    private static boolean isHealth(String path) {
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }
}
