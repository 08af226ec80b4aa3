package org.saphan.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;

/// The way to the services behind the gateway, for what it must know of them itself.
public interface Inside {

    /// A request to the service that takes the path.
    ///
    /// @param path as it is outside
    /// @param options how, but for the address
    Future<HttpClientRequest> request(String path, RequestOptions options);
}
