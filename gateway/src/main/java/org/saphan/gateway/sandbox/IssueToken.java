package org.saphan.gateway.sandbox;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// Hands a token to whoever names an agency that is known, or proves to be a registered client.
@ApplicationScoped
class IssueToken {

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

    private final Sandbox sandbox;
    private final SandboxSettings settings;
    private final SandboxClients clients;
    private final SandboxKey key;
    private final Clock clock;
    private final String audience;

    IssueToken(
            Sandbox sandbox,
            SandboxSettings settings,
            SandboxClients clients,
            SandboxKey key,
            Clock clock,
            @ConfigProperty(name = "saphan.token.audience", defaultValue = "saphan") String audience) {
        this.sandbox = sandbox;
        this.settings = settings;
        this.clients = clients;
        this.key = key;
        this.clock = clock;
        this.audience = audience;
    }

    JsonObject run(TokenRequest request) {
        if (!"client_credentials".equals(request.grantType())) {
            throw new TokenRefused("unsupported_grant_type", "grant_type must be client_credentials");
        }
        var client = clients.find(request.client() == null ? "" : request.client(), request.secret())
                .orElseThrow(IssueToken::unknown);
        var scope = String.join(" ", narrowed(request.scopes(), client.scopes()));
        return new JsonObject()
                .put("access_token", signed(claims(client, subjectOf(request, client.id()), scope)))
                .put("token_type", "Bearer")
                .put("expires_in", settings.tokenLife().toSeconds())
                .put("scope", scope);
    }

    private static TokenRefused unknown() {
        return new TokenRefused(
                "invalid_client", "client_id is no agency code of this sandbox, and no client with this secret");
    }

    private static Set<String> narrowed(Set<String> wanted, Set<String> allowed) {
        if (!allowed.containsAll(wanted)) {
            throw new TokenRefused("invalid_scope", "the client does not have every scope that was asked for");
        }
        return wanted.isEmpty() ? allowed : wanted;
    }

    private static String subjectOf(TokenRequest request, String client) {
        var subject = request.subject() == null ? client : request.subject();
        if (!SUBJECT.matcher(subject).matches()) {
            throw new TokenRefused("invalid_request", "subject must match " + SUBJECT);
        }
        return subject;
    }

    private JwtClaims claims(SandboxClients.Client client, String subject, String scope) {
        var now = NumericDate.fromMilliseconds(clock.millis());
        var expires = NumericDate.fromMilliseconds(clock.millis());
        expires.addSeconds(settings.tokenLife().toSeconds());
        var claims = new JwtClaims();
        claims.setIssuer(sandbox.issuer());
        claims.setAudience(audience);
        claims.setSubject(subject);
        claims.setIssuedAt(now);
        claims.setExpirationTime(expires);
        claims.setGeneratedJwtId();
        claims.setStringClaim("client_id", client.id());
        claims.setStringClaim("agency", client.agency());
        claims.setStringClaim("scope", scope);
        return claims;
    }

    private String signed(JwtClaims claims) {
        var signing = key.get();
        var signature = new JsonWebSignature();
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(signing.getKeyId());
        signature.setKey(signing.getRsaPrivateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the token could not be signed", e);
        }
    }
}
