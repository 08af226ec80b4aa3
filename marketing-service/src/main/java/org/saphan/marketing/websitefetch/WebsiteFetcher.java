package org.saphan.marketing.websitefetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.saphan.http.outgoing.Deadline;
import org.saphan.http.outgoing.Destinations;
import org.saphan.http.outgoing.HostName;
import org.saphan.http.outgoing.NotReached;
import org.saphan.http.outgoing.OutgoingAnswer;
import org.saphan.http.outgoing.OutgoingRequest;
import org.saphan.http.outgoing.PinnedExchange;
import org.saphan.http.outgoing.WebAddress;

/// Fetches a small text from a site.
@ApplicationScoped
public class WebsiteFetcher {

    private final Destinations destinations;
    private final PinnedExchange exchange;
    private final FetchSettings settings;

    WebsiteFetcher(Destinations destinations, PinnedExchange exchange, FetchSettings settings) {
        this.destinations = destinations;
        this.exchange = exchange;
        this.settings = settings;
    }

    /// Takes as long as the settings allow at most; to be called outside of a transaction.
    ///
    /// @param page on the site, `/robots.txt`
    public Fetched fetch(WebAddress site, String page) {
        var hosts = new ArrayList<HostName>();
        try {
            var answer = follow(site, page, hosts);
            return new Fetched(hosts, null, answer.text());
        } catch (NotFetched why) {
            return new Fetched(hosts, why.fault(), "");
        } catch (NotReached why) {
            return new Fetched(hosts, FetchFault.valueOf(why.fault().name()), "");
        }
    }

    private OutgoingAnswer follow(WebAddress first, String page, List<HostName> hosts) {
        var deadline = Deadline.in(settings.deadline());
        var site = first;
        var at = URI.create(site.url()).resolve(page);
        for (var redirects = 0; redirects <= settings.mostRedirects(); redirects++) {
            hosts.add(site.host());
            var answer = exchange.send(destinations.of(site, allowed(), deadline), request(at), deadline);
            if (!answer.isRedirect()) {
                return answer;
            }
            at = next(at, Objects.requireNonNull(answer.location()));
            site = next(site, at);
        }
        throw new NotFetched(FetchFault.TOO_MANY_REDIRECTS);
    }

    private Set<String> allowed() {
        return Set.copyOf(settings.allowed().orElse(List.of()));
    }

    private OutgoingRequest request(URI at) {
        var headers = Map.of("User-Agent", settings.userAgent(), "Accept", "text/plain");
        return OutgoingRequest.get(pageAndQuery(at), headers, settings.mostBytes());
    }

    private static URI next(URI at, String location) {
        try {
            return at.resolve(location);
        } catch (IllegalArgumentException _) {
            throw new NotFetched(FetchFault.UNREACHABLE);
        }
    }

    private static WebAddress next(WebAddress site, URI at) {
        var next = WebAddress.find(at.toString()).orElseThrow(() -> new NotFetched(FetchFault.UNREACHABLE));
        if (site.isSecure() && !next.isSecure()) {
            throw new NotFetched(FetchFault.TOO_MANY_REDIRECTS);
        }
        return next;
    }

    private static String pageAndQuery(URI at) {
        var page = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        return at.getRawQuery() == null ? page : page + "?" + at.getRawQuery();
    }
}
