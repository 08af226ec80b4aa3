package org.saphan.marketing.websiteproof;

import java.util.UUID;
import org.saphan.http.outgoing.WebAddress;

/// A website, and the token that it is to show.
public record WebsiteToProve(UUID id, WebAddress site, String token) {}
