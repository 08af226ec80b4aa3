package org.saphan.marketing.websiteproof;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a site does not prove to be somebody's own. Says no more of what was found there.
@Schema(description = "Why a site does not prove to be the entrepreneur's own.")
public enum WebsiteFault {
    MARKETPLACE_HOST,
    PRIVATE_ADDRESS,
    UNREACHABLE,
    TOKEN_NOT_FOUND,
    TOO_MUCH,
    TOO_SLOW,
    TOO_MANY_REDIRECTS
}
