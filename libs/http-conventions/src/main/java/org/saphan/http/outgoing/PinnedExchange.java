package org.saphan.http.outgoing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/// Asks a site over a connection of its own to the address that was decided on; the site's name goes into the `Host`
/// header, and into what TLS asks for and checks.
@ApplicationScoped
public class PinnedExchange {

    private static final int CONNECT_MS = 10_000;

    private final Vertx vertx;

    public PinnedExchange(Vertx vertx) {
        this.vertx = vertx;
    }

    /// @throws NotReached when no answer came in time, or too large a one
    public OutgoingAnswer send(Destination to, OutgoingRequest request, Deadline deadline) {
        var client = vertx.httpClientBuilder()
                .with(options())
                .withConnectHandler(each -> each.exceptionHandler(_ -> {})) // the answer says what went wrong
                .build();
        try {
            return deadline.await(ask(client, to, request));
        } finally {
            var _ = client.close(); // and with it the connection, whatever still comes over it
        }
    }

    private static HttpClientOptions options() {
        return new HttpClientOptions()
                .setConnectTimeout(CONNECT_MS)
                .setKeepAlive(false)
                .setDecompressionSupported(false)
                .setVerifyHost(true)
                .setTrustAll(false);
    }

    private static CompletableFuture<OutgoingAnswer> ask(HttpClient client, Destination to, OutgoingRequest request) {
        var site = to.site();
        var options = new RequestOptions()
                .setMethod(request.body() == null ? HttpMethod.GET : HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(to.address(), site.port())))
                .setHost(site.host().value())
                .setPort(site.port())
                .setSsl(site.isSecure())
                .setURI(request.pageAndQuery())
                .setFollowRedirects(false);
        request.headers().forEach(options::putHeader);
        return client.request(options)
                .compose(each -> send(each, request)
                        .compose(answer -> read(answer, request))) // there, before the answer's first part can come
                .toCompletionStage()
                .toCompletableFuture();
    }

    private static Future<HttpClientResponse> send(HttpClientRequest to, OutgoingRequest request) {
        var body = request.body();
        return body == null ? to.send() : to.send(Buffer.buffer(body, StandardCharsets.UTF_8.name()));
    }

    private static Future<OutgoingAnswer> read(HttpClientResponse response, OutgoingRequest request) {
        if (!request.read().test(response.statusCode())) {
            return Future.succeededFuture(answer(response, ""));
        }
        var answer = Promise.<OutgoingAnswer>promise();
        var text = Buffer.buffer();
        response.handler(part -> {
            if (text.length() + part.length() <= request.mostBytes()) {
                text.appendBuffer(part);
            } else {
                answer.tryFail(new NotReached(OutgoingFault.TOO_MUCH));
            }
        });
        response.exceptionHandler(answer::tryFail);
        response.endHandler(_ -> answer.tryComplete(answer(response, text.toString(StandardCharsets.UTF_8))));
        return answer.future();
    }

    private static OutgoingAnswer answer(HttpClientResponse response, String text) {
        return new OutgoingAnswer(
                response.statusCode(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getHeader(HttpHeaders.RETRY_AFTER),
                text);
    }
}
