package org.saphan.marketing.ownwebsite;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a website.
sealed interface OwnWebsiteEvent extends Event {

    @Override
    PublishedOwnWebsite state();

    /// An agency claimed it for an entrepreneur.
    @Fact("marketing.own-website.claimed.v1")
    record OwnWebsiteClaimed(PublishedOwnWebsite state) implements OwnWebsiteEvent {}

    /// The site showed the token.
    @Fact("marketing.own-website.verified.v1")
    record OwnWebsiteVerified(PublishedOwnWebsite state) implements OwnWebsiteEvent {}

    /// The entrepreneur sells through it.
    @Fact("marketing.own-website.launched.v1")
    record OwnWebsiteLaunched(PublishedOwnWebsite state) implements OwnWebsiteEvent {}

    /// The site has not shown the token for some time.
    @Fact("marketing.own-website.lapsed.v1")
    record OwnWebsiteLapsed(PublishedOwnWebsite state) implements OwnWebsiteEvent {}

    /// The site shows the token again.
    @Fact("marketing.own-website.restored.v1")
    record OwnWebsiteRestored(PublishedOwnWebsite state) implements OwnWebsiteEvent {}

    /// It is the entrepreneur's no more, or there no more.
    @Fact("marketing.own-website.retired.v1")
    record OwnWebsiteRetired(PublishedOwnWebsite state) implements OwnWebsiteEvent {}

    /// The register merged the entrepreneur into another, or took that back, and the website went along.
    @Fact("marketing.own-website.transferred.v1")
    record OwnWebsiteTransferred(PublishedOwnWebsite state) implements OwnWebsiteEvent {}
}
