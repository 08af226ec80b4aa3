package org.saphan.marketing.websitefetch;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a site answered.
///
/// @param location where it leads to; null when it says nothing of it
/// @param text of the answer; empty where it was not read
record SiteAnswer(int status, @Nullable String location, String text) {

    static final int OK = 200;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    boolean isRedirect() {
        return REDIRECTS.contains(status) && location != null;
    }
}
