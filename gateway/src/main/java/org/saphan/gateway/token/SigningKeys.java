package org.saphan.gateway.token;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.Key;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.sandbox.Sandbox;

/// The public keys of the issuer. They are fetched at start, from time to time, and when a token names an unknown one;
/// while the issuer cannot be reached, the keys that are known go on working.
@ApplicationScoped
class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private final Sandbox sandbox;
    private final TokenSettings settings;
    private final KeySource source;
    private final Vertx vertx;
    private volatile Map<String, Key> keys = Map.of();
    private @Nullable Future<Void> running;
    private long lastFetch;

    SigningKeys(Sandbox sandbox, TokenSettings settings, KeySource source, Vertx vertx) {
        this.sandbox = sandbox;
        this.settings = settings;
        this.source = source;
        this.vertx = vertx;
        this.lastFetch = System.nanoTime() - settings.refetch().toNanos();
    }

    void begin(@Observes StartupEvent started) {
        refetch();
        if (!sandbox.isOpen()) {
            vertx.setPeriodic(settings.refresh().toMillis(), timer -> refetch());
        }
    }

    /// The key of that id; a token without an id is taken only if there is just one key.
    @Nullable Key find(@Nullable String id) {
        var known = keys;
        if (id != null) {
            return known.get(id);
        }
        return known.size() == 1 ? known.values().iterator().next() : null;
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /// Fetches the keys unless that has just been done; callers at the same time share one fetch. Never fails: without
    /// an answer the keys stay as they are.
    synchronized Future<Void> refetch() {
        if (running != null) {
            return running;
        }
        long now = System.nanoTime();
        if (now - lastFetch < settings.refetch().toNanos()) {
            return Future.succeededFuture();
        }
        lastFetch = now;
        var fetch = fetched().map(this::learn).recover(this::keepOld);
        running = fetch.isComplete() ? null : fetch.onComplete(done -> forgetRunning());
        return fetch;
    }

    private Future<String> fetched() {
        return sandbox.isOpen() ? Future.succeededFuture(sandbox.publicKeys()) : source.read(place());
    }

    private String place() {
        return settings.jwks()
                .orElseThrow(() ->
                        new IllegalStateException("saphan.token.jwks is not set, and saphan.sandbox is not true"));
    }

    private synchronized void forgetRunning() {
        running = null;
    }

    private @Nullable Void learn(String jwks) {
        var learnt = new HashMap<String, Key>();
        try {
            for (var key : new JsonWebKeySet(jwks).getJsonWebKeys()) {
                if (key instanceof RsaJsonWebKey rsa && !Use.ENCRYPTION.equals(rsa.getUse())) {
                    learnt.put(rsa.getKeyId() == null ? "" : rsa.getKeyId(), rsa.getKey());
                }
            }
        } catch (JoseException e) {
            throw new IllegalStateException("the key set of the issuer cannot be read", e);
        }
        if (learnt.isEmpty()) {
            throw new IllegalStateException("the key set of the issuer has no RSA key");
        }
        keys = Map.copyOf(learnt);
        return null;
    }

    private Future<Void> keepOld(Throwable cause) {
        LOG.warnf("keys of the token issuer not refreshed, %d known: %s", keys.size(), cause.getMessage());
        return Future.succeededFuture();
    }
}
