package org.saphan.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Gets a document over HTTP: it waits for three seconds, reads four megabytes at most and follows no redirect,
/// because whoever says what a token is worth says it in person.
@ApplicationScoped
class Retrieval {

    private static final long PATIENCE_MILLIS = 3_000;
    private static final int LARGEST = 4 * 1024 * 1024;

    private final HttpClient client;
    private final Inside inside;

    Retrieval(Vertx vertx, Inside inside) {
        this.client = vertx.createHttpClient();
        this.inside = inside;
    }

    /// The document, or failure.
    Future<String> get(String address) {
        return get(address, null).map(answer -> {
            if (answer.status() != 200) {
                throw new IllegalStateException(address + " answered " + answer.status());
            }
            return answer.body();
        });
    }

    /// The answer, whatever its status.
    ///
    /// @param address or path at a service behind the gateway
    /// @param known the `ETag` of what is known already
    Future<Answer> get(String address, @Nullable String known) {
        var options = new RequestOptions()
                .setConnectTimeout(PATIENCE_MILLIS)
                .setIdleTimeout(PATIENCE_MILLIS)
                .putHeader("Accept", "application/json");
        if (known != null) {
            options.putHeader("If-None-Match", known);
        }
        var beginning = address.startsWith("/")
                ? inside.request(address, options)
                : client.request(options.setAbsoluteURI(address));
        return beginning.compose(request -> request.send()
                .compose(Retrieval::read)
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .onFailure(failure -> request.reset()));
    }

    private static Future<Answer> read(HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        var body = Buffer.buffer();
        response.exceptionHandler(answer::tryFail);
        response.handler(piece -> {
            body.appendBuffer(piece);
            if (body.length() > LARGEST) {
                answer.tryFail("the answer has more than " + LARGEST + " bytes");
            }
        });
        response.endHandler(end -> answer.tryComplete(
                new Answer(response.statusCode(), response.getHeader("ETag"), body.toString(StandardCharsets.UTF_8))));
        return answer.future();
    }

    record Answer(int status, @Nullable String tag, String body) {}
}
