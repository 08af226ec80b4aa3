package org.saphan.marketing.ownwebsite;

import java.util.UUID;

/// A site showed its token; told within the transaction that keeps it.
public record WebsiteProven(UUID ownWebsiteId) {}
