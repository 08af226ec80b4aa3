package org.saphan.marketing.websiteproof;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.saphan.marketing.marketplace.MarketplaceQueries;
import org.saphan.marketing.websitefetch.Fetched;
import org.saphan.marketing.websitefetch.WebsiteFetcher;

/// Looks whether a site shows its token. Takes as long as a fetch may: to be called outside of a transaction.
@ApplicationScoped
public class WebsiteProof {

    /// Where on the site the token stands.
    static final String PAGE = "/.well-known/saphan-website.txt";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 20;

    private final MarketplaceQueries marketplaces;
    private final WebsiteFetcher fetcher;

    WebsiteProof(MarketplaceQueries marketplaces, WebsiteFetcher fetcher) {
        this.marketplaces = marketplaces;
        this.fetcher = fetcher;
    }

    /// A token that nobody guesses.
    public static String newToken() {
        var token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return "saphan-" + HexFormat.of().formatHex(token);
    }

    /// What is wrong with the site; nothing when it is proven.
    public Optional<WebsiteFault> fault(WebsiteToProve website) {
        if (marketplaces.includeOneOf(List.of(website.site().host()))) {
            return Optional.of(WebsiteFault.MARKETPLACE_HOST);
        }
        return fault(fetcher.fetch(website.site(), PAGE), website.token());
    }

    /// A site that only leads to a marketplace is none of the entrepreneur's own.
    private Optional<WebsiteFault> fault(Fetched fetched, String token) {
        if (marketplaces.includeOneOf(fetched.hosts())) {
            return Optional.of(WebsiteFault.MARKETPLACE_HOST);
        }
        if (fetched.fault() != null) {
            return Optional.of(WebsiteFault.valueOf(fetched.fault().name()));
        }
        return fetched.text().lines().map(String::strip).anyMatch(token::equals)
                ? Optional.empty()
                : Optional.of(WebsiteFault.TOKEN_NOT_FOUND);
    }
}
