package org.saphan.marketing.websitefetch;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
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
class PinnedExchange {

    private final Vertx vertx;
    private final FetchSettings settings;

    PinnedExchange(Vertx vertx, FetchSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    /// @param pageAndQuery where on the site, `/` at least
    /// @throws NotFetched when no answer came in time, or too large a one
    SiteAnswer get(Destination to, String pageAndQuery, Deadline deadline) {
        var client = vertx.httpClientBuilder()
                .with(options())
                .withConnectHandler(each -> each.exceptionHandler(_ -> {})) // the answer says what went wrong
                .build();
        try {
            return deadline.await(ask(client, to, pageAndQuery));
        } finally {
            var _ = client.close(); // and with it the connection, whatever still comes over it
        }
    }

    private HttpClientOptions options() {
        return new HttpClientOptions()
                .setConnectTimeout((int) settings.deadline().toMillis())
                .setKeepAlive(false)
                .setDecompressionSupported(false)
                .setVerifyHost(true)
                .setTrustAll(false);
    }

    private CompletableFuture<SiteAnswer> ask(HttpClient client, Destination to, String pageAndQuery) {
        var site = to.site();
        var request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(to.address(), site.port())))
                .setHost(site.host().value())
                .setPort(site.port())
                .setSsl(site.isSecure())
                .setURI(pageAndQuery)
                .setFollowRedirects(false)
                .putHeader(HttpHeaders.USER_AGENT, settings.userAgent())
                .putHeader(HttpHeaders.ACCEPT, "text/plain");
        return client.request(request)
                .compose(each -> each.send().compose(this::read)) // there, before the answer's first part can come
                .toCompletionStage()
                .toCompletableFuture();
    }

    private Future<SiteAnswer> read(HttpClientResponse response) {
        var status = response.statusCode();
        if (status != SiteAnswer.OK) {
            return Future.succeededFuture(new SiteAnswer(status, response.getHeader(HttpHeaders.LOCATION), ""));
        }
        var answer = Promise.<SiteAnswer>promise();
        var text = Buffer.buffer();
        response.handler(part -> {
            if (text.length() + part.length() <= settings.mostBytes()) {
                text.appendBuffer(part);
            } else {
                answer.tryFail(new NotFetched(FetchFault.TOO_MUCH));
            }
        });
        response.exceptionHandler(answer::tryFail);
        response.endHandler(
                _ -> answer.tryComplete(new SiteAnswer(status, null, text.toString(StandardCharsets.UTF_8))));
        return answer.future();
    }
}
