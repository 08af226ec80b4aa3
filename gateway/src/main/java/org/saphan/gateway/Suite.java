package org.saphan.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.saphan.gateway.token.Inside;
import org.saphan.gateway.upstream.Replica;
import org.saphan.gateway.upstream.Replicas;

/// The services behind the gateway, for what the gateway tells of them: which there are, and what each says of itself.
@ApplicationScoped
public class Suite implements Inside {

    private final Routes routes;
    private final GatewaySettings settings;

    Suite(Routes routes, GatewaySettings settings) {
        this.routes = routes;
        this.settings = settings;
    }

    public List<Service> services() {
        return routes.upstreams().stream()
                .map(upstream -> new Service(upstream.name(), upstream.path(), upstream.path() + settings.api()))
                .toList();
    }

    /// What a service answers to a read, as JSON. Fails when it does not answer in time, or other than 200.
    ///
    /// @param path at the service
    public Future<Buffer> ask(Service service, String path, Duration patience) {
        var upstream = routes.upstreams().stream()
                .filter(each -> each.name().equals(service.name()))
                .findFirst()
                .orElseThrow();
        return ask(upstream.replicas(), path, patience)
                .compose(Suite::body)
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// One that is ready, or another one if it breaks off.
    private static Future<HttpClientResponse> ask(Replicas replicas, String path, Duration patience) {
        var first = replicas.anyReady();
        return ask(first, path, patience).recover(broken -> {
            var other = replicas.anyReadyBut(first);
            return other == null ? Future.failedFuture(broken) : ask(other, path, patience);
        });
    }

    private static Future<HttpClientResponse> ask(Replica replica, String path, Duration patience) {
        var question = new RequestOptions().setURI(path).setTimeout(patience.toMillis());
        return replica.request(question)
                .compose(request ->
                        request.putHeader("Accept", "application/json").send());
    }

    @Override
    public Future<HttpClientRequest> request(String path, RequestOptions options) {
        var destination = routes.find(path);
        if (destination == null) {
            return Future.failedFuture(path + " leads nowhere");
        }
        return destination.upstream().replicas().anyReady().request(options.setURI(destination.path()));
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        if (answer.statusCode() != 200) {
            return Future.failedFuture("the service answered " + answer.statusCode());
        }
        return answer.body();
    }

    /// @param path first part of its paths
    /// @param api below which its API is
    public record Service(String name, String path, String api) {}
}
