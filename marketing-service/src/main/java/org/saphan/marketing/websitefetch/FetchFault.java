package org.saphan.marketing.websitefetch;

/// Why nothing was fetched.
public enum FetchFault {
    PRIVATE_ADDRESS,
    UNREACHABLE,
    TOO_MUCH,
    TOO_SLOW,
    TOO_MANY_REDIRECTS
}
