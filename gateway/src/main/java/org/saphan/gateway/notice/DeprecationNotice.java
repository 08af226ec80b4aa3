package org.saphan.gateway.notice;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// That something will go, said in every answer of it: `Deprecation` (RFC 9745), `Sunset` (RFC 8594), and a link to a
/// page that says what to do instead. Written once, not per request.
public final class DeprecationNotice {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String since;
    private final @Nullable String sunset;
    private final @Nullable String link;

    /// @param since when it is or was deprecated
    /// @param sunset when it may be gone
    /// @param page that says more
    public DeprecationNotice(Instant since, Optional<Instant> sunset, Optional<URI> page) {
        this.since = "@" + since.getEpochSecond();
        this.sunset = sunset.map(HTTP_DATE::format).orElse(null);
        this.link = page.map(uri -> "<" + uri + ">; rel=\"deprecation\"; type=\"text/html\"")
                .orElse(null);
    }

    public void describe(MultiMap headers) {
        headers.set("Deprecation", since);
        if (sunset != null) {
            headers.set("Sunset", sunset);
        }
        if (link != null) {
            headers.set("Link", link);
        }
    }
}
