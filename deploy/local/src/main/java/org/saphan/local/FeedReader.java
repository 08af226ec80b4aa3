package org.saphan.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where one service reads the owners' feeds instead of Kafka, and as whom.
///
/// @param secretFile null for a client of the sandbox, which has none
/// @param tokenEndpoint null to ask the issuer
record FeedReader(
        String gateway,
        String clientId,
        @Nullable String secretFile,
        @Nullable String scope,
        @Nullable String tokenEndpoint) {

    private static final List<String> OPTIONS =
            List.of("--client-id", "--client-secret-file", "--scope", "--token-endpoint");

    static void requireItsOptionsWith(Map<String, String> given) {
        for (var option : OPTIONS) {
            if (given.containsKey(option) && !given.containsKey("--feeds")) {
                throw new Obstacle(option + " goes with --feeds.");
            }
        }
    }

    /// @return null where Kafka is used
    static @Nullable FeedReader of(Map<String, String> given) {
        var gateway = given.get("--feeds");
        var client = given.get("--client-id");
        if (gateway == null || client == null) {
            return null;
        }
        requireWebAddress(gateway);
        return new FeedReader(
                gateway.replaceAll("/+$", ""),
                client,
                given.get("--client-secret-file"),
                given.get("--scope"),
                given.get("--token-endpoint"));
    }

    private static void requireWebAddress(String gateway) {
        try {
            var address = URI.create(gateway);
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new Obstacle("--feeds needs the gateway's address, such as https://gateway.example, and " + gateway
                + " is not of that form.");
    }
}
