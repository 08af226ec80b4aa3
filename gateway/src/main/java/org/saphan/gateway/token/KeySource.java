package org.saphan.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.sandbox.Sandbox;

/// Where the issuer's keys are: in the sandbox at hand, else at the address or in the file that is set, else where
/// the issuer's own description says (OpenID Connect Discovery 1.0 §4). It is read each time, because keys may
/// move; while it cannot be had, they are looked for where they were.
@ApplicationScoped
class KeySource {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final Sandbox sandbox;
    private final TokenSettings settings;
    private final Retrieval retrieval;
    private final Vertx vertx;
    private volatile @Nullable String discovered;

    KeySource(Sandbox sandbox, TokenSettings settings, Retrieval retrieval, Vertx vertx) {
        this.sandbox = sandbox;
        this.settings = settings;
        this.retrieval = retrieval;
        this.vertx = vertx;
    }

    /// The key set as JSON.
    Future<String> read() {
        if (sandbox.isOpen()) {
            return Future.succeededFuture(sandbox.publicKeys());
        }
        return settings.jwks().map(this::read).orElseGet(this::discover);
    }

    private Future<String> read(String place) {
        return isAddress(place) ? retrieval.get(place) : load(place);
    }

    private Future<String> load(String place) {
        var file = place.startsWith("file:") ? place.substring("file:".length()) : place;
        return vertx.fileSystem().readFile(file).map(bytes -> bytes.toString(StandardCharsets.UTF_8));
    }

    private Future<String> discover() {
        return described().recover(this::asBefore).compose(retrieval::get);
    }

    private Future<String> asBefore(Throwable undescribed) {
        var known = discovered;
        return known == null ? Future.failedFuture(undescribed) : Future.succeededFuture(known);
    }

    private Future<String> described() {
        var issuer = sandbox.issuer();
        var root = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return retrieval.get(root + DESCRIPTION).map(description -> {
            var address = keyAddress(issuer, description);
            discovered = address;
            return address;
        });
    }

    /// The address of the keys in an issuer's description of itself.
    ///
    /// @throws IllegalStateException when another issuer describes itself, or when keys are offered over a plain
    /// connection by an issuer that has a safe one
    static String keyAddress(String issuer, String description) {
        try {
            var said = new JsonObject(description);
            if (!issuer.equals(said.getValue("issuer"))) {
                throw new IllegalStateException("the description at " + issuer + " is that of another issuer");
            }
            if (said.getValue("jwks_uri") instanceof String address
                    && isAddress(address)
                    && (address.startsWith("https://") || !issuer.startsWith("https://"))) {
                return address;
            }
            throw new IllegalStateException("the description at " + issuer + " names no usable jwks_uri");
        } catch (DecodeException e) {
            throw new IllegalStateException("the description at " + issuer + " is no JSON", e);
        }
    }

    private static boolean isAddress(String place) {
        return place.startsWith("http://") || place.startsWith("https://");
    }
}
