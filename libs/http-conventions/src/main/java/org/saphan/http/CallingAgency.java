package org.saphan.http;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// The agency whose system is calling, as its token says.
@RequestScoped
public class CallingAgency {

    private final JsonWebToken token;
    private final AccessCheck access;
    private final String claim;

    /// @param claim the claim of the issuer's tokens that names the agency
    CallingAgency(
            JsonWebToken token,
            AccessCheck access,
            @ConfigProperty(name = "saphan.token.agency-claim", defaultValue = "agency") String claim) {
        this.token = token;
        this.access = access;
        this.claim = claim;
    }

    /// The agency's code (`CDD`).
    ///
    /// @throws Unauthenticated without a token, or with one that names no agency
    public String code() {
        var agency = known();
        if (agency == null) {
            throw new Unauthenticated();
        }
        return agency;
    }

    /// The officer's system or account inside the agency: the token's `sub`.
    public String subject() {
        var subject = token.getSubject();
        return subject == null ? code() : subject;
    }

    /// Which of the agency's clients the token was given to: `client_id`, else `azp`, else `sub`.
    public @Nullable String client() {
        String client = token.getClaim("client_id");
        String party = token.getClaim("azp");
        return client != null ? client : party != null ? party : token.getSubject();
    }

    /// Whether the token was given before this access was revoked. What goes on for longer than a moment asks again.
    public boolean isRevoked() {
        var given = token.getIssuedAtTime();
        return access.isRevoked(code(), client(), given <= 0 ? null : Instant.ofEpochSecond(given));
    }

    /// @throws AccessRevoked when the token counts no more
    public void requireStanding() {
        if (isRevoked()) {
            throw new AccessRevoked();
        }
    }

    public boolean has(String scope) {
        return scopes().contains(scope);
    }

    /// @throws ScopeRequired when the token lacks the scope
    public void require(String scope) {
        if (!has(scope)) {
            throw new ScopeRequired(scope);
        }
    }

    /// Refuses every agency but the steward of what is to be changed.
    ///
    /// @param what the thing, in one word (`ratings`)
    /// @throws DutyRequired for any other agency
    public void requireSteward(String steward, String what) {
        if (!steward.equals(code())) {
            throw new DutyRequired(code(), "STEWARD", what);
        }
    }

    @Nullable String known() {
        return token.getRawToken() == null ? null : token.getClaim(claim);
    }

    private Set<String> scopes() {
        String scope = token.getRawToken() == null ? null : token.getClaim("scope");
        return scope == null ? Set.of() : Set.copyOf(Arrays.asList(scope.split(" ", -1)));
    }
}
