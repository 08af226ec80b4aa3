package org.saphan.gateway.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the body of a request for a token or a client; nobody needs a long one.
final class SmallBody {

    private static final int LONGEST = 8_192;

    private SmallBody() {}

    /// The body as text, empty when it is too long: the rest is thrown away.
    static Future<Optional<String>> of(RoutingContext ctx) {
        Promise<Optional<String>> read = Promise.promise();
        var body = Buffer.buffer();
        ctx.request().handler(piece -> body.appendBuffer(piece, 0, room(body, piece)));
        ctx.request().exceptionHandler(read::tryFail);
        ctx.request()
                .endHandler(end -> read.tryComplete(
                        body.length() == LONGEST
                                ? Optional.empty()
                                : Optional.of(body.toString(StandardCharsets.UTF_8))));
        ctx.request().resume();
        return read.future();
    }

    private static int room(Buffer body, Buffer piece) {
        return Math.min(piece.length(), LONGEST - body.length());
    }
}
