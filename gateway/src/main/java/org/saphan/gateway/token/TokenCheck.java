package org.saphan.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
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
import org.saphan.gateway.token.TokenUnverified.Reason;

/// Decides whom a token speaks for: signed by a key of the issuer, for our audience, not expired, with an agency
/// whose access was not revoked. A verified token is remembered until it expires or its key goes, because a
/// signature costs more than the rest of a request together.
@ApplicationScoped
public class TokenCheck {

    private static final Pattern AGENCY = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 8_192;

    private final SigningKeys keys;
    private final Revocations revocations;
    private final Clock clock;
    private final String agencyClaim;
    private final JwtConsumer consumer;
    private volatile Recent<String, Caller> remembered;

    TokenCheck(SigningKeys keys, Revocations revocations, Sandbox sandbox, TokenSettings settings, Clock clock) {
        this.keys = keys;
        this.revocations = revocations;
        this.clock = clock;
        this.agencyClaim = settings.agencyClaim();
        this.remembered = new Recent<>(settings.remembered());
        keys.whenWithdrawn(() -> remembered = new Recent<>(settings.remembered()));
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, SigningKey.ALGORITHMS.toArray(String[]::new))
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
            return refused(Reason.INVALID);
        }
        var known = remembered.get(token);
        if (known == null) {
            return verify(token);
        }
        return known.expires() > clock.instant().getEpochSecond() ? unlessRevoked(known) : refused(Reason.INVALID);
    }

    private Future<Caller> unlessRevoked(Caller caller) {
        return revocations.concern(caller) ? refused(Reason.REVOKED) : Future.succeededFuture(caller);
    }

    private static Future<Caller> refused(Reason reason) {
        return Future.failedFuture(new TokenUnverified(reason));
    }

    private Future<Caller> verify(String token) {
        try {
            return unlessRevoked(verified(token));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return e.getCause() instanceof UnresolvableKeyException
                    ? keys.refetch().compose(fetched -> verifyAgain(token))
                    : refused(Reason.INVALID);
        }
    }

    private Future<Caller> verifyAgain(String token) {
        try {
            return unlessRevoked(verified(token));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return refused(keys.isEmpty() ? Reason.KEYS_MISSING : Reason.INVALID);
        }
    }

    private Caller verified(String token) throws InvalidJwtException, MalformedClaimException {
        // Taken first: if a key goes meanwhile, what it has verified is remembered where nobody looks any more.
        var memory = remembered;
        JwtClaims claims = consumer.processToClaims(token);
        var agency = claims.getStringClaimValue(agencyClaim);
        if (agency == null || !AGENCY.matcher(agency).matches()) {
            throw new MalformedClaimException("no agency");
        }
        var issued = claims.getIssuedAt();
        var caller = new Caller(
                agency,
                clientOf(claims),
                issued == null ? 0 : issued.getValue(),
                claims.getExpirationTime().getValue());
        memory.put(token, caller);
        return caller;
    }

    /// `client_id` (RFC 9068) or `azp` (OpenID Connect): providers say one, the other, or both.
    private static String clientOf(JwtClaims claims) throws MalformedClaimException {
        var client = claims.getStringClaimValue("client_id");
        var party = client == null ? claims.getStringClaimValue("azp") : client;
        return party == null ? "" : party;
    }

    private Key keyOf(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        var key = keys.find(signature.getKeyIdHeaderValue());
        if (key == null || !key.isFor(signature.getAlgorithmHeaderValue())) {
            throw new UnresolvableKeyException("unknown key");
        }
        return key.key();
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
