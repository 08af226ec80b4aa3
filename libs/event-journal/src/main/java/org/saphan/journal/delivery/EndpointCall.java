package org.saphan.journal.delivery;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.http.outgoing.Deadline;
import org.saphan.http.outgoing.Destinations;
import org.saphan.http.outgoing.NotReached;
import org.saphan.http.outgoing.OutgoingAnswer;
import org.saphan.http.outgoing.OutgoingRequest;
import org.saphan.http.outgoing.PinnedExchange;
import org.saphan.http.outgoing.WebAddress;

/// Sends a signed message to an endpoint. Takes as long as the settings allow at most; to be called outside of a
/// transaction.
@Singleton
public class EndpointCall {

    private static final String CLOUD_EVENT = "application/cloudevents+json; charset=utf-8";
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Destinations destinations;
    private final PinnedExchange exchange;
    private final WebhookSettings settings;
    private final Set<String> allowed;
    private final Clock clock;

    public EndpointCall(Destinations destinations, PinnedExchange exchange, WebhookSettings settings, Clock clock) {
        this.destinations = destinations;
        this.exchange = exchange;
        this.settings = settings;
        this.allowed = Set.copyOf(settings.allowed().orElse(List.of()));
        this.clock = clock;
    }

    /// Whether messages may be sent there, as far as the address alone shows.
    public boolean accepts(WebAddress site) {
        return allowed.contains(site.hostAndPort()) || (site.isSecure() && Destinations.isOpen(site));
    }

    /// @param messageId the same however often the message is sent
    public Outcome send(Target target, String messageId, String body) {
        return send(target, messageId, body, false);
    }

    /// Sends, and reads what a good answer says.
    public Outcome ask(Target target, String messageId, String body) {
        return send(target, messageId, body, true);
    }

    private Outcome send(Target target, String messageId, String body, boolean readsAnswer) {
        var deadline = Deadline.in(settings.deadline());
        var site = WebAddress.of(target.url());
        if (!accepts(site)) {
            return Outcome.failed(WebhookFault.PRIVATE_ADDRESS); // as the settings are now
        }
        var headers = headers(target, messageId, body, clock.instant());
        var request = OutgoingRequest.post(
                pageAndQuery(target.url()),
                headers,
                body,
                settings.mostBytes(),
                status -> readsAnswer && isGood(status));
        try {
            return outcome(exchange.send(destinations.of(site, allowed, deadline), request, deadline));
        } catch (NotReached why) {
            return Outcome.failed(WebhookFault.valueOf(why.fault().name()));
        }
    }

    private Map<String, String> headers(Target target, String messageId, String body, Instant at) {
        var signatures = target.secrets().stream()
                .map(each -> each.sign(messageId, at, body))
                .collect(Collectors.joining(" "));
        return Map.of(
                "Content-Type",
                CLOUD_EVENT,
                "Accept",
                "application/json",
                "User-Agent",
                settings.userAgent(),
                "webhook-id",
                messageId,
                "webhook-timestamp",
                Long.toString(at.getEpochSecond()),
                "webhook-signature",
                signatures);
    }

    private Outcome outcome(OutgoingAnswer answer) {
        var status = answer.status();
        if (isGood(status)) {
            return new Outcome(null, status, null, answer.text());
        }
        var asksToWait = status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
        return new Outcome(WebhookFault.REFUSED, status, asksToWait ? pause(answer.retryAfter()) : null, "");
    }

    private static boolean isGood(int status) {
        return status >= OK && status < REDIRECT;
    }

    /// In seconds or as a date (RFC 9110); null where it is neither.
    private @Nullable Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        var text = retryAfter.strip();
        try {
            return text.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(clock.instant(), Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String pageAndQuery(String url) {
        var at = URI.create(url);
        var page = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        return at.getRawQuery() == null ? page : page + "?" + at.getRawQuery();
    }
}
