package org.saphan.gateway.token;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// The public keys of the issuer. They are fetched at start, from time to time, and when a token names an unknown
/// one; while the issuer cannot be reached, the keys that are known go on working.
@ApplicationScoped
class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private final TokenSettings settings;
    private final KeySource source;
    private final Vertx vertx;
    private volatile Map<String, SigningKey> keys = Map.of();
    private volatile Runnable whenWithdrawn = () -> {};
    private @Nullable Future<Void> running;
    private long lastFetch;

    SigningKeys(TokenSettings settings, KeySource source, Vertx vertx) {
        this.settings = settings;
        this.source = source;
        this.vertx = vertx;
        this.lastFetch = System.nanoTime() - settings.refetch().toNanos();
    }

    void begin(@Observes StartupEvent started) {
        refetch();
        vertx.setPeriodic(settings.refresh().toMillis(), timer -> refetch());
        vertx.setPeriodic(settings.refetch().toMillis(), timer -> {
            if (isEmpty()) {
                refetch();
            }
        });
    }

    /// What to do when a key has gone: what it has signed counts no more.
    void whenWithdrawn(Runnable action) {
        whenWithdrawn = action;
    }

    /// The key of that id; a token without an id is taken only if there is just one key.
    @Nullable SigningKey find(@Nullable String id) {
        var known = keys;
        if (id != null) {
            return known.get(id);
        }
        return known.size() == 1 ? known.values().iterator().next() : null;
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /// Fetches the keys unless that has just been done; callers at the same time share one fetch. Never fails:
    /// without an answer the keys stay as they are.
    synchronized Future<Void> refetch() {
        if (running != null) {
            return running;
        }
        long now = System.nanoTime();
        if (now - lastFetch < settings.refetch().toNanos()) {
            return Future.succeededFuture();
        }
        lastFetch = now;
        var fetch = source.read().map(this::learn).recover(this::keepOld);
        running = fetch.isComplete() ? null : fetch.onComplete(done -> forgetRunning());
        return fetch;
    }

    private synchronized void forgetRunning() {
        running = null;
    }

    private @Nullable Void learn(String jwks) {
        var learnt = read(jwks);
        if (learnt.isEmpty()) {
            throw new IllegalStateException("the key set of the issuer has no key that tokens are signed with");
        }
        var before = keys;
        keys = learnt;
        if (!learnt.entrySet().containsAll(before.entrySet())) {
            whenWithdrawn.run();
        }
        return null;
    }

    private static Map<String, SigningKey> read(String jwks) {
        var read = new HashMap<String, SigningKey>();
        try {
            for (var key : new JsonWebKeySet(jwks).getJsonWebKeys()) {
                var usable = SigningKey.of(key);
                if (usable != null) {
                    read.put(key.getKeyId() == null ? "" : key.getKeyId(), usable);
                }
            }
        } catch (JoseException e) {
            throw new IllegalStateException("the key set of the issuer cannot be read", e);
        }
        return Map.copyOf(read);
    }

    private Future<Void> keepOld(Throwable cause) {
        LOG.warnf("keys of the token issuer not refreshed, %d known: %s", keys.size(), cause.getMessage());
        return Future.succeededFuture();
    }
}
