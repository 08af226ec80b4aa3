package org.saphan.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.sandbox.Sandbox;

/// Decides whom a token speaks for: RS256 by a key of the issuer, our audience, not expired, with an agency. A verified
/// token is remembered until it expires, because a signature costs more than the rest of a request together.
@ApplicationScoped
public class TokenCheck {

    private static final Pattern AGENCY = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 8_192;

    private final SigningKeys keys;
    private final Clock clock;
    private final JwtConsumer consumer;
    private final Recent<String, Caller> remembered;

    TokenCheck(SigningKeys keys, Sandbox sandbox, TokenSettings settings, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.remembered = new Recent<>(settings.remembered());
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKeyResolver(this::keyOf)
                .setExpectedIssuer(sandbox.issuer())
                .setExpectedAudience(settings.audience())
                .setRequireExpirationTime()
                .build();
    }

    /// The caller of the request; fails with [TokenUnverified].
    public Future<Caller> callerOf(HttpServerRequest request) {
        var token = tokenOf(request.headers().getAll("Authorization"));
        if (token == null) {
            return Future.failedFuture(new TokenUnverified(false));
        }
        var known = remembered.get(token);
        if (known != null) {
            return known.expires() > clock.instant().getEpochSecond()
                    ? Future.succeededFuture(known)
                    : Future.failedFuture(new TokenUnverified(false));
        }
        return verify(token);
    }

    private Future<Caller> verify(String token) {
        try {
            return Future.succeededFuture(verified(token));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return e.getCause() instanceof UnresolvableKeyException
                    ? keys.refetch().compose(fetched -> verifyAgain(token))
                    : Future.failedFuture(new TokenUnverified(false));
        }
    }

    private Future<Caller> verifyAgain(String token) {
        try {
            return Future.succeededFuture(verified(token));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Future.failedFuture(new TokenUnverified(keys.isEmpty()));
        }
    }

    private Caller verified(String token) throws InvalidJwtException, MalformedClaimException {
        JwtClaims claims = consumer.processToClaims(token);
        var agency = claims.getStringClaimValue("agency");
        if (agency == null || !AGENCY.matcher(agency).matches()) {
            throw new MalformedClaimException("no agency");
        }
        var caller = new Caller(agency, claims.getExpirationTime().getValue());
        remembered.put(token, caller);
        return caller;
    }

    private Key keyOf(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        var key = keys.find(signature.getKeyIdHeaderValue());
        if (key == null) {
            throw new UnresolvableKeyException("unknown key");
        }
        return key;
    }

    private static @Nullable String tokenOf(List<String> headers) {
        if (headers.size() != 1) {
            return null;
        }
        var header = headers.getFirst();
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && header.length() <= LONGEST;
        return bearer ? header.substring(SCHEME.length()).strip() : null;
    }
}
