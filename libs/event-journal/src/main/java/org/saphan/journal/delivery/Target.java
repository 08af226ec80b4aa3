package org.saphan.journal.delivery;

import java.util.List;

/// Where messages are sent, and what they are signed with.
///
/// @param secrets the present one first; while a new one is being introduced the former one too
public record Target(String url, List<WebhookSecret> secrets) {

    public Target {
        secrets = List.copyOf(secrets);
    }
}
