package org.saphan.http.tls;

import io.vertx.core.http.ClientAuth;

/// Who may call over TLS.
enum Callers {
    /// Whoever comes.
    ANYBODY(ClientAuth.NONE),
    /// Who shows a certificate of a known authority; others do not get past the handshake.
    KNOWN(ClientAuth.REQUIRED),
    /// The same, but the probes of an orchestrator, which have no certificate, may ask for the health.
    KNOWN_OR_PROBE(ClientAuth.REQUEST);

    private final ClientAuth handshake;

    Callers(ClientAuth handshake) {
        this.handshake = handshake;
    }

    ClientAuth handshake() {
        return handshake;
    }
}
