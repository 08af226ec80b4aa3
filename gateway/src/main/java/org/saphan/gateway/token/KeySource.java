package org.saphan.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/// Reads a key set from an address or a file.
@ApplicationScoped
class KeySource {

    private static final long PATIENCE_MILLIS = 3_000;

    private final Vertx vertx;
    private final HttpClient client;

    KeySource(Vertx vertx) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient();
    }

    Future<String> read(String place) {
        return place.startsWith("http://") || place.startsWith("https://") ? fetch(place) : load(place);
    }

    private Future<String> load(String place) {
        var file = place.startsWith("file:") ? place.substring("file:".length()) : place;
        return vertx.fileSystem().readFile(file).map(KeySource::text);
    }

    private Future<String> fetch(String address) {
        var options = new RequestOptions()
                .setAbsoluteURI(address)
                .setConnectTimeout(PATIENCE_MILLIS)
                .setIdleTimeout(PATIENCE_MILLIS);
        return client.request(options).compose(HttpClientRequest::send).compose(KeySource::body);
    }

    private static Future<String> body(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Future.failedFuture("the issuer answered " + response.statusCode());
        }
        return response.body().map(KeySource::text);
    }

    private static String text(Buffer buffer) {
        return buffer.toString(StandardCharsets.UTF_8);
    }
}
