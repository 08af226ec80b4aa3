package org.saphan.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether it is clear where a request goes and where it ends; what two servers could read differently is refused.
final class WellFormed {

    private static final int MOST_FIELDS = 100;
    private static final String SCHEME_END = "://";
    private static final Set<HttpVersion> VERSIONS = EnumSet.allOf(HttpVersion.class);

    private int fields;
    private int hosts;
    private int lengths;
    private int encodings;
    private boolean ofOneConnection;
    private boolean legible = true;
    private @Nullable String host;
    private @Nullable String encoding;

    private WellFormed() {}

    static boolean test(HttpServerRequest request) {
        var seen = new WellFormed();
        for (var field : request.headers()) {
            seen.count(field.getKey(), field.getValue());
        }
        return seen.fields <= MOST_FIELDS
                && seen.legible
                && VERSIONS.contains(request.version())
                && isPlain(request.uri())
                && seen.hasOneHost(request)
                && seen.hasOneLength(request);
    }

    private void count(String name, String value) {
        fields++;
        legible &= isName(name) && isValue(value);
        if (name.equalsIgnoreCase("Host")) {
            hosts++;
            host = value;
        } else if (name.equalsIgnoreCase("Content-Length")) {
            lengths++;
        } else if (name.equalsIgnoreCase("Transfer-Encoding")) {
            encodings++;
            encoding = value;
        } else if (name.equalsIgnoreCase("Connection") || name.equalsIgnoreCase("Upgrade")) {
            ofOneConnection = true;
        }
    }

    /// What HTTP/1.1 would read as more than a name; HTTP/2 lets it come this far.
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == ':') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return false;
            }
        }
        return true;
    }

    /// Visible ASCII without what no address may contain: no server behind can see another path in it.
    private static boolean isPlain(String uri) {
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '#' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private boolean hasOneHost(HttpServerRequest request) {
        var authority = request.authority();
        if (hosts > 1 || authority == null || authority.host().isEmpty()) {
            return false;
        }
        var uri = request.uri();
        if (request.version() == HttpVersion.HTTP_2) {
            return uri.startsWith("/") && (host == null || host.equalsIgnoreCase(authority.toString()));
        }
        return uri.startsWith("/") || uri.equals("*") || (host != null && namesAlike(uri, host));
    }

    /// Of a whole address in the first line, the host must be the one that the field says.
    private static boolean namesAlike(String uri, String host) {
        int scheme = uri.indexOf(SCHEME_END);
        if (scheme < 0 || !uri.toLowerCase(Locale.ROOT).startsWith("http")) {
            return false;
        }
        int from = scheme + SCHEME_END.length();
        int slash = uri.indexOf('/', from);
        return uri.substring(from, slash < 0 ? uri.length() : slash).equalsIgnoreCase(host);
    }

    private boolean hasOneLength(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            return encodings == 0 && !ofOneConnection && lengths <= 1 && declaredLength(request) >= 0;
        }
        if (encoding == null) {
            return lengths == 0 || (lengths == 1 && declaredLength(request) >= 0);
        }
        return lengths == 0
                && encodings == 1
                && request.version() == HttpVersion.HTTP_1_1
                && encoding.strip().equalsIgnoreCase("chunked");
    }

    /// Bytes of the body as the caller says, 0 if nothing is said, -1 if it is no number.
    static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
