package org.saphan.registry.clientregistration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One exchange with the identity provider: no redirect is followed, and no more than 64 KB of the answer is read.
@ApplicationScoped
class ProviderCall {

    private static final int MOST_BYTES = 65_536;

    private final int deadlineMillis;

    ProviderCall(ClientRegistrationSettings settings) {
        deadlineMillis = Math.toIntExact(settings.deadline().toMillis());
    }

    ProviderReply post(URI address, @Nullable String bearer, String json) throws IOException {
        var connection = open("POST", address, bearer);
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length); // and is never sent twice by itself
        connection.setRequestProperty("Content-Type", "application/json");
        try (var body = connection.getOutputStream()) {
            body.write(bytes);
        }
        return reply(connection);
    }

    ProviderReply delete(URI address, @Nullable String bearer) throws IOException {
        return reply(open("DELETE", address, bearer));
    }

    private HttpURLConnection open(String method, URI address, @Nullable String bearer) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout(deadlineMillis);
        connection.setReadTimeout(deadlineMillis);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestProperty("Accept", "application/json");
        if (bearer != null) {
            connection.setRequestProperty("Authorization", "Bearer " + bearer);
        }
        return connection;
    }

    private static ProviderReply reply(HttpURLConnection connection) throws IOException {
        try {
            var status = connection.getResponseCode();
            try (var body = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
                var text = body == null ? "" : new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                return new ProviderReply(status, text);
            }
        } catch (HttpRetryException unauthorised) {
            return new ProviderReply(unauthorised.responseCode(), "");
        } finally {
            connection.disconnect();
        }
    }
}
