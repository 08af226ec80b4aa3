package org.saphan.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A JSON Web Token in the making (RFC 7519). Written out by hand, because a library would refuse to make the bad ones.
///
/// @param claims what it says
public record Token(Map<String, Object> claims) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// A signature costs more than most requests do.
    private static final Map<Map<String, Object>, String> SIGNED = new ConcurrentHashMap<>();

    public Token {
        claims = Map.copyOf(claims);
    }

    /// With exactly these scopes.
    public Token scopes(String... scopes) {
        return claim("scope", String.join(" ", scopes));
    }

    /// With this scope too.
    public Token alsoScope(String scope) {
        return claim("scope", claims.get("scope") + " " + scope);
    }

    /// The account inside the agency.
    public Token subject(String subject) {
        return claim("sub", subject);
    }

    public Token claim(String name, Object value) {
        var changed = new HashMap<>(claims);
        changed.put(name, value);
        return new Token(changed);
    }

    public Token without(String claim) {
        var changed = new HashMap<>(claims);
        changed.remove(claim);
        return new Token(changed);
    }

    /// The token under the key that the service trusts; the same text for the same claims.
    public String signed() {
        return SIGNED.computeIfAbsent(claims, _ -> signedWith(benchKey()));
    }

    /// The token under any key.
    public String signedWith(PrivateKey key) {
        var said = part(Map.of("alg", "RS256", "typ", "JWT", "kid", KeyRing.KEY_ID)) + "." + part(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            return said + "." + base64(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException(unusable);
        }
    }

    /// The token with `alg` `none`.
    public String unsigned() {
        return part(Map.of("alg", "none", "typ", "JWT")) + "." + part(claims) + ".";
    }

    private static PrivateKey benchKey() {
        try {
            var encoded = Base64.getDecoder().decode(Engines.signingKey());
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static String part(Map<String, ?> content) {
        try {
            return base64(JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
