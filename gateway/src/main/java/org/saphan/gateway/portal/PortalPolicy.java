package org.saphan.gateway.portal;

import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.saphan.gateway.sandbox.Sandbox;

/// What browsers may do with the pages: load from here alone, run no script that stands in a page, and be shown in
/// nobody's frame. The only other host that they may call is the token issuer's.
@ApplicationScoped
class PortalPolicy {

    private static final Pattern VERSIONED = Pattern.compile("[@/-]\\d+\\.\\d+\\.\\d+[/.]");
    private static final String ASSETS = "/assets/";
    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final String ASK = "no-cache";

    private final String strict;
    private final String styled;
    private final List<String> styledPages;
    private final String assetsCaching;

    PortalPolicy(PortalSettings settings, Sandbox sandbox) {
        this.styledPages = settings.inlineStyles().orElse(List.of());
        this.assetsCaching = "public, max-age=" + settings.assetsAge().toSeconds() + ", must-revalidate";
        this.strict = policy("'self'", origin(sandbox.issuer()));
        this.styled = policy("'self' 'unsafe-inline'", origin(sandbox.issuer()));
    }

    private static String policy(String styles, String issuer) {
        return "default-src 'self'; script-src 'self'; style-src " + styles + "; img-src 'self' data:; "
                + "font-src 'self' data:; connect-src 'self' " + issuer
                + "; worker-src 'self' blob:; object-src 'none'; "
                + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    void describe(String path, MultiMap headers) {
        headers.set("Content-Security-Policy", styledPages.contains(path) ? styled : strict);
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    static boolean isVersioned(String path) {
        return VERSIONED.matcher(path).find();
    }

    /// How long a file may be kept.
    String caching(String path) {
        if (!path.startsWith(ASSETS)) {
            return ASK;
        }
        return isVersioned(path) ? A_YEAR : assetsCaching;
    }
}
